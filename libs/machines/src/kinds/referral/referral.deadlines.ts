import type { Budget } from '#kernel/calendar/budget.js';
import { text } from '#kernel/text.js';
import type { DeadlineRule } from '../../contract/deadline-rule.js';
import type { Settings } from '../../contract/kind-event.js';
import type { ReferralContext } from './referral.context.js';
import { ANSWER_RUNGS, OFFICE_RUNGS, RECEIPT_RUNGS } from './referral.ladder.js';
import type { ReferralState } from './referral.machine.js';
import { REFERRAL_SETTINGS, type ReferralSetting, settingOf } from './referral.settings.js';

type Rule = DeadlineRule<ReferralContext>;

/** The settings say how long and in what unit. */
function budgetOf(key: ReferralSetting, settings: Settings): Budget {
  const { unit } = REFERRAL_SETTINGS[key];
  if (unit !== 'workday' && unit !== 'day' && unit !== 'hour')
    throw new TypeError(`${key} is no length of time`);
  return { amount: settingOf(settings, key), unit };
}

const deadline = (
  name: ReferralSetting,
  [zh, en]: readonly [string, string],
  states: readonly ReferralState[],
  more: Partial<Rule> = {},
): Rule => ({
  name,
  label: text(zh, en),
  in: states,
  budget: (_context, settings) => budgetOf(name, settings),
  onPassed: `${name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()}_DEADLINE_PASSED`,
  source: text('本会规则（§4.7）', 'house rule (§4.7)'),
  ...more,
});

const WITH_AGENCY = ['sent', 'inProcess'] as const;

/** Sixty days and thirty more from the first letter; after the second letter a time of its own (信访 Art 34). */
function answerBudget({ secondLetterAt }: ReferralContext, settings: Settings): Budget {
  if (secondLetterAt) return budgetOf('secondAnswer', settings);
  return { amount: settingOf(settings, 'answer') + settingOf(settings, 'answerExtension'), unit: 'day' };
}

/** Column "deadline" of domain.md §4.7 and §6. */
export const REFERRAL_DEADLINES: readonly Rule[] = [
  deadline('urgentCall', ['紧急电话告知', 'urgent call'], ['drafted'], {
    when: ({ urgent, calls }) => urgent && calls === 0,
    source: text('人民调解法第25条', '人调 Art 25'),
  }),
  deadline('drafting', ['拟函并审批', 'drafting and approval'], ['drafted'], { rungs: OFFICE_RUNGS }),
  deadline('objecting', ['部门提出异议', 'objection of the agency'], WITH_AGENCY, {
    when: ({ objectionLapsed }) => !objectionLapsed,
    source: text('信访工作条例第22—23条', '信访 Art 22–23'),
  }),
  deadline('receipt', ['部门签收', 'receipt by the agency'], ['sent'], {
    rungs: RECEIPT_RUNGS,
    source: text('信访工作条例第22—23条', '信访 Art 22–23'),
  }),
  deadline('answer', ['部门答复', 'answer of the agency'], WITH_AGENCY, {
    budget: answerBudget,
    countsFrom: ({ secondLetterAt, sentAt }) => secondLetterAt ?? sentAt,
    rungs: ANSWER_RUNGS,
    source: text('信访工作条例第34条', '信访 Art 34'),
  }),
  deadline('relaying', ['转告答复', 'relaying the reply'], ['replied'], { rungs: OFFICE_RUNGS }),
  deadline('silence', ['未答复后的决定', 'decision on the silence'], ['noReply'], { rungs: OFFICE_RUNGS }),
];
