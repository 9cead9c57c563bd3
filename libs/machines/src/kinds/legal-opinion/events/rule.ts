import { type EventRule, eventRule } from '../../../contract/event-rule.js';
import type { OpinionContext } from '../legal-opinion.context.js';

/** A rule of this kind: `eventRule` with the context fixed, the payload inferred from its class. */
export function rule<P extends object>(
  payload: new () => P,
  rest: Omit<EventRule<OpinionContext, NoInfer<P>>, 'payload'>,
): EventRule<OpinionContext, P> {
  return eventRule<OpinionContext, P>(payload, rest);
}
