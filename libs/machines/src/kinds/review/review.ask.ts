import { assign } from 'xstate';
import { type Ask, askOf, guardOf } from '../../contract/ask.js';
import type { ReviewContext } from './review.context.js';
import type { ReviewEvent } from './review.events.js';

export type Question<P = unknown> = Ask<ReviewContext, P>;

/** A guard of this kind as a plain predicate. */
export function guard<P = unknown>(holds: (ask: Question<P>) => boolean) {
  return guardOf<ReviewContext, P>(holds);
}

/** A change of context as a plain function: what it returns is laid over the context. */
export function change<P = unknown>(patch: (ask: Question<P>) => Partial<ReviewContext>) {
  return assign<ReviewContext, ReviewEvent, undefined, ReviewEvent, never>(({ context, event }) =>
    patch(askOf<ReviewContext, P>(context, event)),
  );
}
