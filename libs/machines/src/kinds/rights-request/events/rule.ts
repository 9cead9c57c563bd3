import { type EventRule, eventRule } from '../../../contract/event-rule.js';
import type { RightsRequestContext } from '../rights-request.context.js';

type Rest<P extends object> = Omit<EventRule<RightsRequestContext, NoInfer<P>>, 'payload'>;

/** Said between the member that asks and the office. Other members and clerks behind the wall learn nothing of it. */
export const ASKER = 'asker';

/** A rule of this kind: `eventRule` with the context fixed, the payload inferred from its class. */
export function openly<P extends object>(
  payload: new () => P,
  rest: Rest<P>,
): EventRule<RightsRequestContext, P> {
  return eventRule<RightsRequestContext, P>(payload, rest);
}

/** The same, kept between the asking member and the office (domain.md §4.6: other members N until policy track). */
export function inConfidence<P extends object>(
  payload: new () => P,
  rest: Rest<P>,
): EventRule<RightsRequestContext, P> {
  return openly(payload, { ...rest, side: () => ASKER });
}
