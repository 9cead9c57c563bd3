import { assign } from 'xstate';
import { type Ask, askOf, guardOf } from '../../contract/ask.js';
import type { RightsRequestContext } from './rights-request.context.js';
import type { RightsRequestEvent } from './rights-request.events.js';

export type Question<P = unknown> = Ask<RightsRequestContext, P>;

/** A guard of this kind as a plain predicate. */
export function guard<P = unknown>(holds: (ask: Question<P>) => boolean) {
  return guardOf<RightsRequestContext, P>(holds);
}

/** A change of context as a plain function: what it returns is laid over the context. */
export function change<P = unknown>(patch: (ask: Question<P>) => Partial<RightsRequestContext>) {
  return assign<RightsRequestContext, RightsRequestEvent, undefined, RightsRequestEvent, never>(
    ({ context, event }) => patch(askOf<RightsRequestContext, P>(context, event)),
  );
}
