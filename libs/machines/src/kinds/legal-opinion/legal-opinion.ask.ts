import { assign } from 'xstate';
import { type Ask, askOf, guardOf } from '../../contract/ask.js';
import type { OpinionContext } from './legal-opinion.context.js';
import type { OpinionEvent } from './legal-opinion.events.js';

export type Question<P = unknown> = Ask<OpinionContext, P>;

/** A guard of this kind as a plain predicate. */
export function guard<P = unknown>(holds: (ask: Question<P>) => boolean) {
  return guardOf<OpinionContext, P>(holds);
}

/** A change of context as a plain function: what it returns is laid over the context. */
export function change<P = unknown>(patch: (ask: Question<P>) => Partial<OpinionContext>) {
  return assign<OpinionContext, OpinionEvent, undefined, OpinionEvent, never>(({ context, event }) =>
    patch(askOf<OpinionContext, P>(context, event)),
  );
}
