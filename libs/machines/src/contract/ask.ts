import type { EventMeta } from './kind-event.js';

/** What a guard or a change of context may look at: nothing else, so the same question always gets the same answer. */
export interface Ask<C, P = unknown> {
  readonly context: C;
  /** Facts of the event. Undefined in a transition that the machine takes by itself (`always`). */
  readonly payload: P;
  readonly meta: EventMeta;
}

interface Moment<C> {
  readonly context: C;
  readonly event: { readonly type: string; readonly payload?: unknown; readonly meta?: unknown };
}

/** A guard for `setup({guards})` from a plain predicate over context, payload and meta. */
export function guardOf<C, P = unknown>(holds: (ask: Ask<C, P>) => boolean): (moment: Moment<C>) => boolean {
  return ({ context, event }) => holds(askOf<C, P>(context, event));
}

export function askOf<C, P = unknown>(context: C, event: Moment<C>['event']): Ask<C, P> {
  return { context, payload: event.payload as P, meta: event.meta as EventMeta };
}
