import { type AnyMachineSnapshot, type AnyStateMachine, getNextTransitions } from 'xstate';
import type { KindEvent } from '../contract/kind-event.js';
import type { Chart } from './statechart.js';

/** Why an event is not taken: the state has no transition for it, or these guards said no. */
export type Refusal =
  { readonly why: 'state' } | { readonly why: 'guard'; readonly guards: readonly string[] };

/** Event types that the current state has a transition for, whether or not its guards agree. */
export function eventsOfState(chart: Chart): readonly string[] {
  if (chart.status !== 'active') return [];
  const types = getNextTransitions(chart.snapshot as AnyMachineSnapshot).map(
    (candidate) => candidate.eventType,
  );
  return [...new Set(types)].filter((type) => type !== '' && !type.startsWith('xstate.'));
}

/** Names the guards that refuse this event, in the order in which the machine asks them; null when it is accepted. */
export function explainRefusal(machine: AnyStateMachine, chart: Chart, event: KindEvent): Refusal | null {
  if (chart.status !== 'active') return { why: 'state' };
  if (chart.snapshot.can(event)) return null;
  const candidates = getNextTransitions(chart.snapshot as AnyMachineSnapshot).filter(
    (candidate) => candidate.eventType === event.type,
  );
  if (candidates.length === 0) return { why: 'state' };
  const refusing = candidates.flatMap((candidate) => refusingGuards(machine, chart, event, candidate.guard));
  return { why: 'guard', guards: [...new Set(refusing)] };
}

function refusingGuards(machine: AnyStateMachine, chart: Chart, event: KindEvent, guard: unknown): string[] {
  return guardNames(guard).filter((name) => {
    const implementation = machine.implementations.guards[name] as
      ((args: { context: unknown; event: unknown }, params: unknown) => boolean) | undefined;
    return implementation !== undefined && !implementation({ context: chart.context, event }, undefined);
  });
}

/** The names in a guard of a machine: one name, or XState's `and([...])` of names. Other forms are refused by the kind check. */
export function guardNames(guard: unknown): readonly string[] {
  if (guard === undefined || guard === null) return [];
  if (typeof guard === 'string') return [guard];
  if (typeof guard === 'function' && 'guards' in guard)
    return (guard.guards as unknown[]).flatMap(guardNames);
  if (typeof guard === 'object' && 'type' in guard) return [String(guard.type)];
  return [];
}
