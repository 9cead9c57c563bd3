import type { Budget } from '#kernel/calendar/budget.js';
import { text } from '#kernel/text.js';
import type { DeadlineRule } from '../../contract/deadline-rule.js';
import type { Settings } from '../../contract/kind-event.js';
import type { RightsRequestContext } from './rights-request.context.js';
import { CHASING, LADDER } from './rights-request.ladder.js';
import type { RightsRequestState } from './rights-request.machine.js';
import { RIGHTS_REQUEST_SETTINGS, type RightsRequestSetting, settingOf } from './rights-request.settings.js';

type Rule = DeadlineRule<RightsRequestContext>;

/** The settings say how long and in what unit. */
function budgetOf(key: RightsRequestSetting, settings: Settings): Budget {
  const { unit } = RIGHTS_REQUEST_SETTINGS[key];
  if (unit !== 'workday' && unit !== 'day') throw new TypeError(`${key} is no length of time`);
  return { amount: settingOf(settings, key), unit };
}

/** A deadline is called after its setting, and its event after both. */
const deadline = (
  name: RightsRequestSetting,
  [zh, en]: readonly [string, string],
  states: readonly RightsRequestState[],
  more: Partial<Rule> = {},
): Rule => ({
  name,
  label: text(zh, en),
  in: states,
  budget: (_, settings) => budgetOf(name, settings),
  onPassed: `${name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()}_DEADLINE_PASSED`,
  source: text('本会规则（§4.6）', 'house rule (§4.6)'),
  ...more,
});

/** From acceptance until the member is asked whether it helped. */
const WORKED_ON: readonly RightsRequestState[] = [
  'assessment',
  'joined',
  'inMediation',
  'planning',
  'planReview',
  'planApproved',
  'acting',
  'awaitingThirdParty',
  'policyTrack',
];
const ACCEPTED: readonly RightsRequestState[] = [...WORKED_ON, 'feedback'];

/** Column "deadline" of domain.md §4.6 and §6. */
export const RIGHTS_REQUEST_DEADLINES: readonly Rule[] = [
  // From the day of the request on: who is to work on it is a part of the examination.
  deadline('eligibility', ['受理审查', 'examination'], ['submitted', 'eligibility'], {
    pausedIn: { awaitingInfo: 'awaiting_info' },
    rungs: LADDER,
    source: text('深圳多元化解条例第46条（参照）', '深多 Art 46 (analog)'),
  }),
  deadline('info', ['补充资料', 'supplying information'], ['awaitingInfo'], {
    source: text('本会规则（§4.0 E6）', 'house rule (§4.0 E6)'),
  }),
  deadline('assessment', ['研判', 'assessment'], ['assessment'], { rungs: LADDER }),
  deadline('mediation', ['调解', 'mediation'], ['inMediation'], {
    source: text('市场监管投诉举报办法第21条（参照）', '市监 Art 21 (analog)'),
  }),
  deadline('planDrafting', ['拟制方案', 'drafting the plan'], ['planning'], {
    when: ({ plan }) => plan === null,
    rungs: LADDER,
  }),
  deadline('plan', ['审批方案', 'approving the plan'], ['planning'], { when: ({ plan }) => plan !== null }),
  deadline('planCouncil', ['常务理事会审议', 'decision of the standing council'], ['planReview']),
  deadline('beginning', ['开始实施', 'beginning to act'], ['planApproved'], { rungs: LADDER }),
  deadline('progress', ['进展反馈', 'telling the member how it goes'], WORKED_ON, {
    countsFrom: ({ informedAt }) => informedAt,
    when: ({ progressDue }) => !progressDue,
  }),
  deadline('receipt', ['对方收悉', 'receipt by the third party'], ['awaitingThirdParty'], {
    countsFrom: ({ submission }) => submission?.at ?? null,
    when: ({ submission }) => submission?.receiptOn === null,
    source: text('信访工作条例第22条（参照）', '信访 Art 22 (analog)'),
  }),
  deadline('answer', ['对方答复', 'answer of the third party'], ['awaitingThirdParty'], {
    countsFrom: ({ submission }) => submission?.at ?? null,
    when: ({ silent }) => !silent,
    rungs: CHASING,
    source: text('信访工作条例第34条（参照）', '信访 Art 34 (analog)'),
  }),
  deadline('silence', ['未答复的处理', 'deciding on silence'], ['awaitingThirdParty'], {
    when: ({ silent }) => silent,
    rungs: LADDER,
  }),
  deadline('policyStep', ['政策反映推进', 'moving the submission on'], ['policyTrack']),
  {
    name: 'halfYear',
    label: text('半年报告', 'half-yearly report'),
    in: ['policyTrack', 'awaitingThirdParty'],
    when: ({ halfYearEnd }) => halfYearEnd !== null,
    countsFrom: ({ halfYearEnd }) => halfYearEnd,
    budget: () => ({ amount: 0, unit: 'day' }),
    onPassed: 'HALF_YEAR_DEADLINE_PASSED',
    source: text('本会规则（§4.6、§4.13）', 'house rule (§4.6, §4.13)'),
  },
  deadline('feedback', ['会员反馈', 'feedback of the member'], ['feedback'], {
    when: ({ feedbackOverdue }) => !feedbackOverdue,
  }),
  deadline('overall', ['全程', 'the whole request'], ACCEPTED, {
    countsFrom: ({ acceptedAt }) => acceptedAt,
  }),
];
