import { type AnyMachineSnapshot, getNextTransitions } from 'xstate';
import type { Actor } from '#machines/contract/actor.js';
import type { CaseKind } from '#machines/contract/case-kind.js';
import type { Facts, Settings } from '#machines/contract/kind-event.js';
import { guardNames } from '#machines/statechart/explain.js';
import type { Chart } from '#machines/statechart/statechart.js';
import { watched } from './watched.js';

/** One way in which the event might be sent: a payload with the facts that go with it. */
export interface Attempt {
  readonly payload: object;
  readonly facts: Facts;
  /** Facts that only stand for an answer, since the payload is only an example. */
  readonly supposed: ReadonlySet<string>;
}

export interface TryInput {
  readonly kind: CaseKind;
  readonly chart: Chart;
  readonly type: string;
  readonly actor: Actor;
  readonly at: string;
  readonly settings: Settings;
  readonly attempts: readonly Attempt[];
}

/** `refused`: these guards say no whatever is entered. */
export type Prospect =
  { readonly open: true } | { readonly open: false; readonly refused: readonly string[] };

/**
 * Whether this event has a chance now. A guard that refuses an example because of what is written in it leaves the
 * chance open (the form decides); one that refuses without looking at it closes the way.
 */
export function tryEvent(input: TryInput): Prospect {
  if (input.chart.status !== 'active') return { open: false, refused: [] };
  const ways = getNextTransitions(input.chart.snapshot as AnyMachineSnapshot).filter(
    (candidate) => candidate.eventType === input.type,
  );
  const refused = new Set<string>();
  for (const way of ways) {
    const names = guardNames(way.guard);
    const closing = input.attempts.map((attempt) => closingGuard(input, names, attempt));
    if (closing.some((guard) => guard === null)) return { open: true };
    for (const guard of closing) if (guard !== null) refused.add(guard);
  }
  return { open: false, refused: [...refused] };
}

/** The first guard of a way that refuses for good; null when none does. */
function closingGuard(
  { kind, chart, type, actor, at, settings }: TryInput,
  names: readonly string[],
  attempt: Attempt,
): string | null {
  for (const name of names) {
    const guard = kind.machine.implementations.guards[name] as
      ((args: { context: unknown; event: unknown }, params: unknown) => boolean) | undefined;
    if (!guard) continue;
    const payload = watched(attempt.payload);
    const facts = watched(attempt.facts, (key) => attempt.supposed.has(key));
    const event = { type, payload: payload.value, meta: { at, actor, settings, facts: facts.value } };
    if (guard({ context: chart.context, event }, undefined)) continue;
    if (!payload.wasRead() && !facts.wasRead()) return name;
    // It looked at the example, so another payload may please it. A guard further on may still close the way.
  }
  return null;
}
