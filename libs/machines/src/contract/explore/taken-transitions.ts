import { type AnyMachineSnapshot, type AnyTransitionDefinition, getMicrosteps } from 'xstate';
import { machineGraph } from '../../graph/machine-graph.js';
import { guardNames } from '../../statechart/explain.js';
import type { CaseKind } from '../case-kind.js';
import type { KindEvent } from '../kind-event.js';

type Guard = (args: { context: unknown; event: unknown }, params: unknown) => boolean;

/** The declared transitions that this event takes: the one it starts, and those the machine adds by itself. */
export function takenTransitions(
  kind: CaseKind,
  snapshot: AnyMachineSnapshot,
  event: KindEvent,
): readonly string[] {
  const started = startedTransitions(kind, snapshot, event);
  // Walking in single steps costs as much as the whole transition, so it is done only where it can find something.
  if (!started.some((id) => bookOf(kind).mayGoOn.has(id))) return started;
  const passed = getMicrosteps(kind.machine, snapshot as never, event as never)
    .slice(0, -1)
    .flatMap(([between]) => automatic(kind, between as AnyMachineSnapshot, event));
  return [...started, ...passed];
}

/** The transitions that this event itself takes: one, unless states are parallel. */
export function startedTransitions(
  kind: CaseKind,
  snapshot: AnyMachineSnapshot,
  event: KindEvent,
): readonly string[] {
  const started = kind.machine.getTransitionData(
    snapshot as never,
    event as never,
  ) as AnyTransitionDefinition[];
  return started.flatMap((definition) => idOf(kind, definition));
}

/** Opening has no event transition, but it may pass through states that decide where a case begins. */
export function passedOnOpening(
  kind: CaseKind,
  snapshots: readonly AnyMachineSnapshot[],
  event: KindEvent,
): string[] {
  return snapshots.slice(0, -1).flatMap((between) => automatic(kind, between, event));
}

function automatic(kind: CaseKind, snapshot: AnyMachineSnapshot, event: KindEvent): string[] {
  const nodes = [...snapshot._nodes].toSorted((a, b) => b.path.length - a.path.length);
  const candidates = nodes.flatMap((node) => [
    ...(node.always ?? []),
    ...[...node.transitions]
      .filter(([type]) => type.startsWith('xstate.done'))
      .flatMap(([, definitions]) => definitions),
  ]) as AnyTransitionDefinition[];
  const first = candidates.find((candidate) =>
    guardNames(candidate.guard).every((name) =>
      (kind.machine.implementations.guards[name] as Guard | undefined)?.(
        { context: snapshot.context, event },
        undefined,
      ),
    ),
  );
  return first ? idOf(kind, first) : [];
}

function idOf(kind: CaseKind, definition: AnyTransitionDefinition): string[] {
  const id = bookOf(kind).ids.get(definition);
  return id === undefined ? [] : [id];
}

interface TransitionBook {
  readonly ids: ReadonlyMap<AnyTransitionDefinition, string>;
  /** Transitions after which the machine may move on by itself. */
  readonly mayGoOn: ReadonlySet<string>;
}

const books = new WeakMap<CaseKind['machine'], TransitionBook>();

function bookOf({ machine }: CaseKind): TransitionBook {
  const known = books.get(machine);
  if (known) return known;
  const { transitions, moves } = machineGraph(machine);
  const restless = new Set(moves.filter((move) => move.event === '').map((move) => move.from));
  const goingOn = moves.filter(({ from, targets }) =>
    (targets.length > 0 ? targets : [from]).some((state) => restless.has(state)),
  );
  const book = {
    ids: new Map(transitions.map(({ definition, id }) => [definition, id])),
    mayGoOn: new Set(goingOn.map((move) => move.transition.id)),
  };
  books.set(machine, book);
  return book;
}
