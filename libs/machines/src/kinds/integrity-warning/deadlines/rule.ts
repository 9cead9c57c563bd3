import { text } from '#kernel/text.js';
import { startOfDay } from '#kernel/calendar/civil-date.js';
import type { Budget } from '#kernel/calendar/budget.js';
import type { DeadlineRule, Rung } from '../../../contract/deadline-rule.js';
import type { Settings } from '../../../contract/kind-event.js';
import type { WarningContext } from '../integrity-warning.context.js';
import type { WarningState } from '../integrity-warning.machine.js';
import { settingOf, WARNING_SETTINGS, type WarningSetting } from '../integrity-warning.settings.js';

export type Rule = DeadlineRule<WarningContext>;
export type States = readonly WarningState[];

export const LADDER: readonly Rung[] = [
  { name: 'blue', at: () => ({ light: 'blue' }) },
  { name: 'yellow', at: () => ({ light: 'yellow' }) },
  { name: 'urge', at: (settings) => ({ workdaysAfterDue: settingOf(settings, 'rungUrge') }) },
  { name: 'supervise', at: (settings) => ({ workdaysAfterDue: settingOf(settings, 'rungSupervise') }) },
  { name: 'handOver', at: (settings) => ({ workdaysAfterDue: settingOf(settings, 'rungHandOver') }) },
];
/** The firm is only reminded: its time simply ends. */
export const REMINDERS = LADDER.slice(0, 2);

/** The settings say how long and in what unit. */
export function budgetOf(key: WarningSetting, settings: Settings, more = 0): Budget {
  const { unit } = WARNING_SETTINGS[key];
  if (unit !== 'workday' && unit !== 'day') throw new TypeError(`${key} is no length of time`);
  return { amount: settingOf(settings, key) + more, unit };
}

/** An agreed day, or the day of service, as the moment from which a deadline counts. */
export const fromDay = (day: string | null): string | null =>
  day === null ? null : startOfDay(day).toISOString();

export const deadline = (
  name: string,
  [zh, en]: readonly [string, string],
  states: States,
  key: WarningSetting,
  [zhSource, enSource]: readonly [string, string],
  more: Partial<Rule> = {},
): Rule => ({
  name,
  label: text(zh, en),
  in: states,
  budget: (_context, settings) => budgetOf(key, settings),
  onPassed: `${name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()}_DEADLINE_PASSED`,
  source: text(zhSource, enSource),
  ...more,
});

export const house: readonly [string, string] = ['本会规则（§4.4）', 'house rule (§4.4)'];
