import type { Rung } from '../../contract/deadline-rule.js';
import { settingOf } from './rights-request.settings.js';

/** The ladder of domain.md §4.0 (三色督办); only the office climbs on it here, since nobody else owes anything. */
export const LADDER: readonly Rung[] = [
  { name: 'blue', at: () => ({ light: 'blue' }) },
  { name: 'yellow', at: () => ({ light: 'yellow' }) },
  { name: 'urge', at: (settings) => ({ workdaysAfterDue: settingOf(settings, 'rungUrge') }) },
  { name: 'supervise', at: (settings) => ({ workdaysAfterDue: settingOf(settings, 'rungSupervise') }) },
  { name: 'handOver', at: (settings) => ({ workdaysAfterDue: settingOf(settings, 'rungHandOver') }) },
];

/** Between receipt and answer the third party is asked once more (15/30/60). */
export const CHASING: readonly Rung[] = [
  { name: 'chase', at: (settings) => ({ daysAfterStart: settingOf(settings, 'chase') }) },
];
