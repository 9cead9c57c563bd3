import { type EventRule, eventRule } from '../../../contract/event-rule.js';
import type { ReferralContext } from '../referral.context.js';

/** A rule of this kind: `eventRule` with the context fixed, the payload inferred from its class. */
export function rule<P extends object>(
  payload: new () => P,
  rest: Omit<EventRule<ReferralContext, NoInfer<P>>, 'payload'>,
): EventRule<ReferralContext, P> {
  return eventRule<ReferralContext, P>(payload, rest);
}
