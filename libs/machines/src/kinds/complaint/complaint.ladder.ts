import type { Rung } from '../../contract/deadline-rule.js';
import { settingOf } from './complaint.settings.js';

/**
 * The ladder of domain.md §4.0 (三色督办): blue, yellow, then, after the due day, urging, supervision, and at last the
 * duty passes to the supervisory committee.
 */
export const LADDER: readonly Rung[] = [
  { name: 'blue', at: () => ({ light: 'blue' }) },
  { name: 'yellow', at: () => ({ light: 'yellow' }) },
  { name: 'urge', at: (settings) => ({ workdaysAfterDue: settingOf(settings, 'rungUrge') }) },
  { name: 'supervise', at: (settings) => ({ workdaysAfterDue: settingOf(settings, 'rungSupervise') }) },
  { name: 'handOver', at: (settings) => ({ workdaysAfterDue: settingOf(settings, 'rungHandOver') }) },
];

/** Deadlines that a member firm climbs on: the steps count in its response record. */
export const FIRM_LADDER: readonly string[] = ['answer'];

/** Deadlines that the secretariat climbs on: nothing of this touches a firm's record. */
export const OFFICE_LADDER: readonly string[] = [
  'registration',
  'triageTarget',
  'forwarding',
  'notifying',
  'objectionRuling',
  'answerReview',
  'callBack',
  'disposal',
];
