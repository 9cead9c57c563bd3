import { type EventRule, eventRule } from '../../../contract/event-rule.js';
import type { ComplaintContext } from '../complaint.context.js';

/** A rule of this kind: `eventRule` with the context fixed, the payload inferred from its class. */
export function rule<P extends object>(
  payload: new () => P,
  rest: Omit<EventRule<ComplaintContext, NoInfer<P>>, 'payload'>,
): EventRule<ComplaintContext, P> {
  return eventRule<ComplaintContext, P>(payload, rest);
}
