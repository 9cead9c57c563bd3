import type { Rung } from '../../contract/deadline-rule.js';
import { settingOf } from './referral.settings.js';

/** The ladder of domain.md §4.0 for what the office itself owes. */
export const OFFICE_RUNGS: readonly Rung[] = [
  { name: 'yellow', at: () => ({ light: 'yellow' }) },
  { name: 'urge', at: (settings) => ({ workdaysAfterDue: settingOf(settings, 'rungUrge') }) },
  { name: 'handOver', at: (settings) => ({ workdaysAfterDue: settingOf(settings, 'rungHandOver') }) },
];
export const OFFICE_LADDER: readonly string[] = ['drafting', 'relaying', 'silence'];

/** No receipt although somebody was to call: the letter goes to the superior office in copy (§4.7). */
export const RECEIPT_RUNGS: readonly Rung[] = [
  { name: 'copySuperior', at: (settings) => ({ workdaysAfterDue: settingOf(settings, 'copySuperior') }) },
];

/** An agency is not ours to put on a ladder: it is chased when its ordinary time is over (信访 Art 34). */
export const ANSWER_RUNGS: readonly Rung[] = [
  { name: 'chase', at: (settings) => ({ daysAfterStart: settingOf(settings, 'answer') }) },
];
