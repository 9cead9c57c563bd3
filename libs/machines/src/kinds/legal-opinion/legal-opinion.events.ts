import type { KindEvent } from '../../contract/kind-event.js';
import { ADVICE_RULES } from './events/advice.rules.js';
import { CLOCK_RULES } from './events/clock.rules.js';
import { REQUEST_RULES } from './events/request.rules.js';

/** Every event of an opinion. The machine's union of events is derived from this table, so the two cannot differ. */
export const OPINION_EVENTS = { ...REQUEST_RULES, ...ADVICE_RULES, ...CLOCK_RULES };

type Table = typeof OPINION_EVENTS;

export type OpinionEvent = {
  [T in keyof Table]: KindEvent<T, InstanceType<Table[T]['payload']>>;
}[keyof Table];
