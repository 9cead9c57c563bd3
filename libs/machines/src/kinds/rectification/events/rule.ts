import { type EventRule, eventRule } from '../../../contract/event-rule.js';
import type { RectificationContext } from '../rectification.context.js';

/** A rule of this kind: `eventRule` with the context fixed, the payload inferred from its class. */
export function rule<P extends object>(
  payload: new () => P,
  rest: Omit<EventRule<RectificationContext, NoInfer<P>>, 'payload'>,
): EventRule<RectificationContext, P> {
  return eventRule<RectificationContext, P>(payload, rest);
}
