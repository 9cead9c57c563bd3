import type { Rung } from '../../contract/deadline-rule.js';
import { settingOf } from './rectification.settings.js';

/** The ladder of domain.md §4.0 (三色督办). */
export const LADDER: readonly Rung[] = [
  { name: 'blue', at: () => ({ light: 'blue' }) },
  { name: 'yellow', at: () => ({ light: 'yellow' }) },
  { name: 'urge', at: (settings) => ({ workdaysAfterDue: settingOf(settings, 'rungUrge') }) },
  { name: 'supervise', at: (settings) => ({ workdaysAfterDue: settingOf(settings, 'rungSupervise') }) },
  { name: 'handOver', at: (settings) => ({ workdaysAfterDue: settingOf(settings, 'rungHandOver') }) },
];

/** Deadlines that the firm climbs on; a member's steps count in its response record. */
export const FIRM_LADDER: readonly string[] = ['remedy', 'safetyRemedy'];

/** Deadlines that the secretariat climbs on: nothing of this touches a firm's record. */
export const OFFICE_LADDER: readonly string[] = ['drafting', 'disputeRuling', 'scheduling', 'lookLog'];
