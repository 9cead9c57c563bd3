import type { KindEvent } from '../../contract/kind-event.js';
import { AGENCY_RULES } from './events/agency.rules.js';
import { CLOCK_RULES } from './events/clock.rules.js';
import { LETTER_RULES } from './events/letter.rules.js';

/** Every event of a referral. The machine's union of events is derived from this table, so the two cannot differ. */
export const REFERRAL_EVENTS = { ...LETTER_RULES, ...AGENCY_RULES, ...CLOCK_RULES };

type Table = typeof REFERRAL_EVENTS;

export type ReferralEvent = {
  [T in keyof Table]: KindEvent<T, InstanceType<Table[T]['payload']>>;
}[keyof Table];
