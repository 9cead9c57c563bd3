import { assign } from 'xstate';
import { type Ask, askOf, guardOf } from '../../contract/ask.js';
import type { MediationContext } from './mediation.context.js';
import type { MediationEvent } from './mediation.events.js';

export type Question<P = unknown> = Ask<MediationContext, P>;

/** A guard of this kind as a plain predicate. */
export function guard<P = unknown>(holds: (ask: Question<P>) => boolean) {
  return guardOf<MediationContext, P>(holds);
}

/** A change of context as a plain function: what it returns is laid over the context. */
export function change<P = unknown>(patch: (ask: Question<P>) => Partial<MediationContext>) {
  return assign<MediationContext, MediationEvent, undefined, MediationEvent, never>(({ context, event }) =>
    patch(askOf<MediationContext, P>(context, event)),
  );
}
