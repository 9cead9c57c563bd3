import type { Rung } from '../../contract/deadline-rule.js';
import { settingOf } from './mediation.settings.js';

/**
 * The lights of domain.md §4.0. The office is urged and supervised when it is late; a mediator and the parties are only
 * reminded, since mediation is free (人调 Art 17) and their silence has consequences of its own.
 */
export const LIGHTS: readonly Rung[] = [
  { name: 'blue', at: () => ({ light: 'blue' }) },
  { name: 'yellow', at: () => ({ light: 'yellow' }) },
];

export const OFFICE_RUNGS: readonly Rung[] = [
  ...LIGHTS,
  { name: 'urge', at: (settings) => ({ workdaysAfterDue: settingOf(settings, 'rungUrge') }) },
  { name: 'supervise', at: (settings) => ({ workdaysAfterDue: settingOf(settings, 'rungSupervise') }) },
];

/** Day 20, 25 and 29 of the thirty in which both sides can ask the court together (人调 Art 33). */
export const COURT_RUNGS: readonly Rung[] = [
  { name: 'first', at: (settings) => ({ daysAfterStart: settingOf(settings, 'courtReminder1') }) },
  { name: 'second', at: (settings) => ({ daysAfterStart: settingOf(settings, 'courtReminder2') }) },
  { name: 'last', at: (settings) => ({ daysAfterStart: settingOf(settings, 'courtReminder3') }) },
];

export const OFFICE_LADDER: readonly string[] = [
  'screening',
  'contact',
  'roster',
  'naming',
  'delivery',
  'fileClosing',
  'breachAction',
  'terminationNotice',
];
export const MEDIATOR_LADDER: readonly string[] = ['disclosure', 'firstSession', 'talks', 'cap'];
export const PARTY_LADDER: readonly string[] = ['consent', 'choice', 'signing', 'performance'];
export const COURT_LADDER: readonly string[] = ['courtFiling'];
