import {
  type AnyActor,
  type AnyMachineSnapshot,
  type AnyStateMachine,
  createActor,
  type ExecutableActionObject,
  initialTransition,
} from 'xstate';
import type { Json, JsonObject } from '#kernel/json.js';
import { type EffectIntent, isEffectType } from '../contract/effect-intent.js';
import type { KindEvent } from '../contract/kind-event.js';

/**
 * The only place that talks to XState (its version 6 will replace this file, nothing else).
 * Pure: no actor is ever started, since a live actor's timers are 32 bit and its state would live in memory.
 */
export interface Chart {
  /** `active` until a final state is reached. */
  readonly status: 'active' | 'done';
  /** Name of the state, nested states joined by a dot. */
  readonly state: string;
  readonly context: Json;
  /** What is stored in the case row. */
  readonly stored: JsonObject;
  readonly snapshot: AnyMachineSnapshot;
}

export interface ChartStep {
  readonly chart: Chart;
  readonly effects: readonly EffectIntent[];
}

/** Opens a case: the machine's initial state for this opening event. */
export function openChart(machine: AnyStateMachine, event: KindEvent): ChartStep {
  const [snapshot, actions] = initialTransition(machine, { event });
  return { chart: chartOf(machine, snapshot as AnyMachineSnapshot), effects: effectsOf(actions) };
}

/**
 * The charts behind stored snapshots that are still in memory: the next event of the same batch goes on from the very
 * object, and need not restore it. Held as long as the stored object itself; a snapshot is never changed in place.
 */
const charts = new WeakMap<JsonObject, { readonly machine: AnyStateMachine; readonly chart: Chart }>();

/** Restores a stored snapshot; throws when the machine no longer has its state (a missing upgrade). */
export function restoreChart(machine: AnyStateMachine, stored: JsonObject): Chart {
  const known = charts.get(stored);
  if (known?.machine === machine) return known.chart;
  const snapshot = machine.restoreSnapshot(structuredClone(stored) as never, undefined as never);
  return chartOf(machine, snapshot as AnyMachineSnapshot);
}

/** True when the state takes the event and its guards agree. */
export function accepts(chart: Chart, event: KindEvent): boolean {
  return chart.status === 'active' && chart.snapshot.can(event);
}

/**
 * Takes one event. Call `accepts` first: XState ignores an unknown event in silence and lets a finished machine
 * take root-level events.
 */
export function applyEvent(machine: AnyStateMachine, chart: Chart, event: KindEvent): ChartStep {
  const actions: ExecutableActionObject[] = [];
  const self = bystanderOf(machine);
  const snapshot = machine.transition(chart.snapshot as never, event as never, {
    self,
    system: self.system,
    id: self.id,
    sessionId: self.sessionId,
    logger: () => {},
    defer: () => {},
    stopChild: () => {},
    emit: () => {},
    actionExecutor: (action) => void actions.push(action),
  });
  return { chart: chartOf(machine, snapshot as AnyMachineSnapshot), effects: effectsOf(actions) };
}

/**
 * XState's own `transition` makes an actor for each event, and with it an initial state that nobody looks at: two thirds
 * of the time of a transition. Our machines spawn nothing and never ask for `self`, so one that is never started does.
 */
function bystanderOf(machine: AnyStateMachine): AnyActor {
  const known = bystanders.get(machine) ?? createActor(machine);
  bystanders.set(machine, known);
  return known;
}

const bystanders = new WeakMap<AnyStateMachine, AnyActor>();

function chartOf(machine: AnyStateMachine, snapshot: AnyMachineSnapshot): Chart {
  const stored = machine.getPersistedSnapshot(snapshot) as unknown as JsonObject;
  const chart: Chart = {
    status: snapshot.status === 'done' ? 'done' : 'active',
    state: stateName(snapshot.value),
    context: snapshot.context as Json,
    stored,
    snapshot,
  };
  charts.set(stored, { machine, chart });
  return chart;
}

/** `'accepted'` → `accepted`; `{hearing: 'scheduled'}` → `hearing.scheduled`; parallel regions joined by `+`. */
export function stateName(value: unknown): string {
  if (typeof value === 'string') return value;
  return Object.entries(value as Record<string, unknown>)
    .map(([name, inner]) => (inner && Object.keys(inner).length > 0 ? `${name}.${stateName(inner)}` : name))
    .join('+');
}

function effectsOf(actions: readonly ExecutableActionObject[]): EffectIntent[] {
  return actions.flatMap((action) =>
    isEffectType(action.type) ? [{ type: action.type, params: (action.params ?? {}) as JsonObject }] : [],
  );
}
