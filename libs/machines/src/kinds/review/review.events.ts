import type { KindEvent } from '../../contract/kind-event.js';
import { CLOCK_RULES } from './events/clock.rules.js';
import { MEETING_RULES } from './events/meeting.rules.js';
import { PROPOSING_RULES } from './events/proposing.rules.js';
import { TOLD_RULES } from './events/told.rules.js';

/** Every event of a review. The machine's union of events is derived from this table, so the two cannot differ. */
export const REVIEW_EVENTS = { ...PROPOSING_RULES, ...MEETING_RULES, ...TOLD_RULES, ...CLOCK_RULES };

type Table = typeof REVIEW_EVENTS;
export type ReviewEventType = keyof Table;

export type ReviewEvent = {
  [T in ReviewEventType]: KindEvent<T, InstanceType<Table[T]['payload']>>;
}[ReviewEventType];
