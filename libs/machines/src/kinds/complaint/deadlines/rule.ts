import { text } from '#kernel/text.js';
import type { Budget } from '#kernel/calendar/budget.js';
import type { DeadlineRule } from '../../../contract/deadline-rule.js';
import type { Settings } from '../../../contract/kind-event.js';
import type { ComplaintContext } from '../complaint.context.js';
import type { ComplaintState } from '../complaint.machine.js';
import { COMPLAINT_SETTINGS, type ComplaintSetting, settingOf } from '../complaint.settings.js';

export type Rule = DeadlineRule<ComplaintContext>;
export type States = readonly ComplaintState[];
export type Length = (context: ComplaintContext) => ComplaintSetting;

/** A court has the matter: nobody's clock runs (E6). */
export const WHILE_SUSPENDED = { suspended: 'litigation' } as const;
export const WHILE_INFO_IS_MISSING = { awaitingInfo: 'awaiting_info' } as const;
export const WHILE_RULING = { firmObjected: 'objection' } as const;

/** The settings say how long and in what unit, so that the association can change both numbers and nothing else. */
export function budgetOf(key: ComplaintSetting, settings: Settings, more = 0): Budget {
  const { unit } = COMPLAINT_SETTINGS[key];
  if (unit !== 'workday' && unit !== 'day' && unit !== 'hour')
    throw new TypeError(`${key} is no length of time`);
  return { amount: settingOf(settings, key) + more, unit };
}

export const deadline = (
  name: string,
  [zh, en]: readonly [string, string],
  states: States,
  length: ComplaintSetting | Length,
  [zhSource, enSource]: readonly [string, string],
  more: Partial<Rule> = {},
): Rule => ({
  name,
  label: text(zh, en),
  in: states,
  budget: (context, settings) => budgetOf(typeof length === 'string' ? length : length(context), settings),
  onPassed: `${name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()}_DEADLINE_PASSED`,
  source: text(zhSource, enSource),
  ...more,
});

export const urgent =
  (emergency: ComplaintSetting, otherwise: ComplaintSetting): Length =>
  ({ urgency }) =>
    urgency === 'emergency' ? emergency : otherwise;

export const house: readonly [string, string] = ['本会规则（§4.1）', 'house rule (§4.1)'];
