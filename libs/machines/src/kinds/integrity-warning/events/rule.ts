import { text } from '#kernel/text.js';
import { type EventRule, eventRule, NoPayload } from '../../../contract/event-rule.js';
import type { WarningContext } from '../integrity-warning.context.js';

/** A rule of this kind: `eventRule` with the context fixed, the payload inferred from its class. */
export function rule<P extends object>(
  payload: new () => P,
  rest: Omit<EventRule<WarningContext, NoInfer<P>>, 'payload'>,
): EventRule<WarningContext, P> {
  return eventRule<WarningContext, P>(payload, rest);
}

type Clock = EventRule<WarningContext, NoPayload>;

/** Raised by the engine at the due instant; never by a person. */
export const passed = (
  zh: string,
  en: string,
  sight: Clock['sight'],
  facts?: NonNullable<Clock['facts']>,
): Clock =>
  rule(NoPayload, {
    label: text(`${zh}期限届满`, `${en}: time is up`),
    by: ['system'],
    sight,
    ...(facts ? { facts } : {}),
    samples: [{}],
  });
