import type { KindEvent } from '../../contract/kind-event.js';
import { CLOCK_RULES } from './events/clock.rules.js';
import { CLUE_RULES } from './events/clue.rules.js';
import { DECIDING_RULES } from './events/deciding.rules.js';
import { INQUIRY_RULES } from './events/inquiry.rules.js';
import { STANDING_RULES } from './events/standing.rules.js';

/** Every event of a warning. The machine's union of events is derived from this table, so the two cannot differ. */
export const WARNING_EVENTS = {
  ...CLUE_RULES,
  ...INQUIRY_RULES,
  ...DECIDING_RULES,
  ...STANDING_RULES,
  ...CLOCK_RULES,
};

type Table = typeof WARNING_EVENTS;
export type WarningEventType = keyof Table;

export type WarningEvent = {
  [T in WarningEventType]: KindEvent<T, InstanceType<Table[T]['payload']>>;
}[WarningEventType];
