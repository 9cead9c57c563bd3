import { type EventRule, eventRule } from '../../../contract/event-rule.js';
import type { MediationContext } from '../mediation.context.js';

/** A rule of this kind: `eventRule` with the context fixed, the payload inferred from its class. */
export function rule<P extends object>(
  payload: new () => P,
  rest: Omit<EventRule<MediationContext, NoInfer<P>>, 'payload'>,
): EventRule<MediationContext, P> {
  return eventRule<MediationContext, P>(payload, rest);
}
