import { assign } from 'xstate';
import { type Ask, askOf, guardOf } from '../../contract/ask.js';
import type { ReferralContext } from './referral.context.js';
import type { ReferralEvent } from './referral.events.js';

export type Question<P = unknown> = Ask<ReferralContext, P>;

/** A guard of this kind as a plain predicate. */
export function guard<P = unknown>(holds: (ask: Question<P>) => boolean) {
  return guardOf<ReferralContext, P>(holds);
}

/** A change of context as a plain function: what it returns is laid over the context. */
export function change<P = unknown>(patch: (ask: Question<P>) => Partial<ReferralContext>) {
  return assign<ReferralContext, ReferralEvent, undefined, ReferralEvent, never>(({ context, event }) =>
    patch(askOf<ReferralContext, P>(context, event)),
  );
}
