import { type AnyMachineSnapshot, getInitialMicrosteps } from 'xstate';
import { canonicalText } from '#kernel/canonical-json.js';
import { eventsOfState, explainRefusal } from '../../statechart/explain.js';
import { accepts, applyEvent, type Chart, type ChartStep, openChart } from '../../statechart/statechart.js';
import type { CaseKind } from '../case-kind.js';
import type { EffectIntent } from '../effect-intent.js';
import type { KindEvent } from '../kind-event.js';
import { refusedOpening } from '../opening.js';
import { contextFeatures } from './context-features.js';
import { sampleEvents, sampleOpenings } from './sample-events.js';
import { passedOnOpening, startedTransitions, takenTransitions } from './taken-transitions.js';

/** A case as it may come to be: the first one found for each key of `kind.nodeKey`. */
export interface ExploredNode {
  readonly chart: Chart;
  /** The event that led here, and the events before it. */
  readonly last: KindEvent;
  readonly path: readonly string[];
}

/** What one event did in one state, over all contexts, samples, actors, facts and moments that were tried. */
export interface Cell {
  /** Id of a declared transition → the states it led to. */
  readonly targets: Map<string, Set<string>>;
  readonly refusedBy: Set<string>;
}

/** An effect as it was asked for, the first time that this event asked for it in this state. */
export interface ExploredEffect {
  readonly effect: EffectIntent;
  readonly context: unknown;
  readonly event: KindEvent;
  readonly path: readonly string[];
}

export interface Exploration {
  readonly nodes: readonly ExploredNode[];
  /** Where cases begin, and the guards that may refuse to begin one. */
  readonly opening: { readonly states: ReadonlySet<string>; readonly refusedBy: ReadonlySet<string> };
  /** State → event → what happened; an event without a cell was refused because the state does not know it. */
  readonly cells: ReadonlyMap<string, ReadonlyMap<string, Cell>>;
  /** Ids of the declared transitions that were taken. */
  readonly taken: ReadonlySet<string>;
  readonly effects: readonly ExploredEffect[];
}

/** More nodes than this, and `nodeKey` tells too many cases apart for any test to finish. */
const MOST_NODES = 5000;

/** Walks through every case that the samples can produce, breadth first, so each node has a shortest path. */
export function exploreKind(kind: CaseKind): Exploration {
  const found = new Map<string, ExploredNode>();
  const opening = { states: new Set<string>(), refusedBy: new Set<string>() };
  const cells = new Map<string, Map<string, Cell>>();
  const taken = new Set<string>();
  const shown = new Map<string, Set<string>>();
  const effects = new Map<string, ExploredEffect>();
  const keep = (step: ChartStep, last: KindEvent, path: readonly string[]) => {
    const key = canonicalText([step.chart.state, kind.nodeKey(step.chart.context)]);
    const isNewKey = !found.has(key);
    // The key of a case that only shows something new is its number: nothing else meets it.
    if (showsNew(step.chart) || isNewKey)
      found.set(isNewKey ? key : String(found.size), { chart: step.chart, last, path });
    for (const effect of step.effects) {
      const effectKey = `${last.type} ${step.chart.state} ${JSON.stringify(effect)}`;
      if (!effects.has(effectKey))
        effects.set(effectKey, { effect, context: step.chart.context, event: last, path });
    }
    if (found.size > MOST_NODES)
      throw new Error(
        `${kind.name}: more than ${MOST_NODES} nodes; let nodeKey keep only what guards ask for`,
      );
  };

  function showsNew({ state, context }: Chart): boolean {
    const shownHere = shown.get(state) ?? new Set<string>();
    shown.set(state, shownHere);
    const before = shownHere.size;
    for (const feature of contextFeatures(context)) shownHere.add(feature);
    return shownHere.size > before;
  }

  for (const event of sampleOpenings(kind)) {
    const refusing = refusedOpening(kind, event);
    for (const guard of refusing) opening.refusedBy.add(guard);
    if (refusing.length > 0) continue;
    const step = openChart(kind.machine, event);
    const passed = getInitialMicrosteps(kind.machine, { event } as never).map(([snapshot]) => snapshot);
    for (const id of passedOnOpening(kind, passed as AnyMachineSnapshot[], event)) taken.add(id);
    opening.states.add(step.chart.state);
    keep(step, event, [event.type]);
  }
  // A Map is walked in the order of insertion, those added on the way included: this is the queue.
  for (const node of found.values()) {
    if (node.chart.status === 'done') continue;
    const row = cells.get(node.chart.state) ?? new Map<string, Cell>();
    cells.set(node.chart.state, row);
    const tried = new Set<string>();
    const known = eventsOfState(node.chart);
    for (const event of sampleEvents(kind, known, node.chart.context, node.last.meta.at))
      tryEvent(node, event, row, tried);
  }
  return { nodes: [...found.values()], opening, cells, taken, effects: [...effects.values()] };

  function tryEvent(node: ExploredNode, event: KindEvent, row: Map<string, Cell>, tried: Set<string>): void {
    if (!accepts(node.chart, event)) {
      const refusal = explainRefusal(kind.machine, node.chart, event);
      if (refusal?.why === 'guard')
        for (const guard of refusal.guards) cellOf(row, event.type).refusedBy.add(guard);
      return;
    }
    const started = startedTransitions(kind, node.chart.snapshot, event).join();
    if (!isWorthTaking(started, event, tried)) return;
    for (const id of takenTransitions(kind, node.chart.snapshot, event)) taken.add(id);
    const step = applyEvent(kind.machine, node.chart, event);
    const { targets } = cellOf(row, event.type);
    targets.set(started, (targets.get(started) ?? new Set()).add(step.chart.state));
    keep(step, event, [...node.path, event.type]);
  }
}

/** Guards have met every combination by now; a change of context is shown by each payload, answer and role once. */
function isWorthTaking(
  started: string,
  { payload, meta: { facts, actor } }: KindEvent,
  tried: Set<string>,
): boolean {
  const ways = [`${started} ${JSON.stringify([payload, facts])}`, `${started} ${actor.role}`];
  const isNew = ways.some((way) => !tried.has(way));
  for (const way of ways) tried.add(way);
  return isNew;
}

function cellOf(row: Map<string, Cell>, event: string): Cell {
  const cell: Cell = row.get(event) ?? { targets: new Map(), refusedBy: new Set() };
  row.set(event, cell);
  return cell;
}
