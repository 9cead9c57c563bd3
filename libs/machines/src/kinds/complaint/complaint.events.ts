import type { KindEvent } from '../../contract/kind-event.js';
import { CLOCK_RULES } from './events/clock.rules.js';
import { FILING_RULES } from './events/filing.rules.js';
import { HANDLING_RULES } from './events/handling.rules.js';
import { TRIAGE_RULES } from './events/triage.rules.js';
import { OUTCOME_RULES } from './events/outcome.rules.js';

/** Every event of a complaint. The machine's union of events is derived from this table, so the two cannot differ. */
export const COMPLAINT_EVENTS = {
  ...FILING_RULES,
  ...TRIAGE_RULES,
  ...HANDLING_RULES,
  ...OUTCOME_RULES,
  ...CLOCK_RULES,
};

type Table = typeof COMPLAINT_EVENTS;
export type ComplaintEventType = keyof Table;

export type ComplaintEvent = {
  [T in ComplaintEventType]: KindEvent<T, InstanceType<Table[T]['payload']>>;
}[ComplaintEventType];
