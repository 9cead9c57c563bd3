import { type AnyMachineSnapshot, type AnyTransitionDefinition, getMicrosteps } from 'xstate';
import { machineGraph } from '../../graph/machine-graph.js';
import { guardNames } from '../../statechart/explain.js';
import type { CaseKind } from '../case-kind.js';
import type { KindEvent } from '../kind-event.js';

type Guard = (args: { context: unknown; event: unknown }, params: unknown) => boolean;

/** The declared transitions that this event takes: the one it starts, and those the machine adds by itself. */
export function takenTransitions(kind: CaseKind, snapshot: AnyMachineSnapshot, event: KindEvent): readonly string[] {
  const started = kind.machine.getTransitionData(snapshot as never, event as never) as AnyTransitionDefinition[];
  const passed = getMicrosteps(kind.machine, snapshot as never, event as never)
    .slice(0, -1)
    .flatMap(([between]) => automatic(kind, between as AnyMachineSnapshot, event));
  return [...started.flatMap((definition) => idOf(kind, definition)), ...passed];
}

/** Opening has no event transition, but it may pass through states that decide where a case begins. */
export function passedOnOpening(kind: CaseKind, snapshots: readonly AnyMachineSnapshot[], event: KindEvent): string[] {
  return snapshots.slice(0, -1).flatMap((between) => automatic(kind, between, event));
}

function automatic(kind: CaseKind, snapshot: AnyMachineSnapshot, event: KindEvent): string[] {
  const nodes = [...snapshot._nodes].sort((a, b) => b.path.length - a.path.length);
  const candidates = nodes.flatMap((node) => [
    ...(node.always ?? []),
    ...[...node.transitions].filter(([type]) => type.startsWith('xstate.done')).flatMap(([, definitions]) => definitions),
  ]) as AnyTransitionDefinition[];
  const first = candidates.find((candidate) =>
    guardNames(candidate.guard).every((name) =>
      (kind.machine.implementations.guards[name] as Guard | undefined)?.({ context: snapshot.context, event }, undefined),
    ),
  );
  return first ? idOf(kind, first) : [];
}

function idOf(kind: CaseKind, definition: AnyTransitionDefinition): string[] {
  const found = machineGraph(kind.machine).transitions.find((transition) => transition.definition === definition);
  return found ? [found.id] : [];
}
