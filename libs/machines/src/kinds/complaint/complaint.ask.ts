import { assign } from 'xstate';
import { type Ask, askOf, guardOf } from '../../contract/ask.js';
import type { ComplaintContext } from './complaint.context.js';
import type { ComplaintEvent } from './complaint.events.js';

export type Question<P = unknown> = Ask<ComplaintContext, P>;

/** A guard of this kind as a plain predicate. */
export function guard<P = unknown>(holds: (ask: Question<P>) => boolean) {
  return guardOf<ComplaintContext, P>(holds);
}

/** A change of context as a plain function: what it returns is laid over the context. */
export function change<P = unknown>(patch: (ask: Question<P>) => Partial<ComplaintContext>) {
  return assign<ComplaintContext, ComplaintEvent, undefined, ComplaintEvent, never>(({ context, event }) =>
    patch(askOf<ComplaintContext, P>(context, event)),
  );
}
