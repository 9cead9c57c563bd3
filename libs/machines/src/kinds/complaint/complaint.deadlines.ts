import { text } from '#kernel/text.js';
import type { Budget } from '#kernel/calendar/budget.js';
import type { DeadlineRule } from '../../contract/deadline-rule.js';
import type { Settings } from '../../contract/kind-event.js';
import { isToBeCalled } from './complaint.call-backs.js';
import type { ComplaintContext } from './complaint.context.js';
import { LADDER } from './complaint.ladder.js';
import type { ComplaintState } from './complaint.machine.js';
import { COMPLAINT_SETTINGS, type ComplaintSetting, settingOf } from './complaint.settings.js';

type Rule = DeadlineRule<ComplaintContext>;
type States = readonly ComplaintState[];
type Length = (context: ComplaintContext) => ComplaintSetting;

/** States of a living complaint, for what runs alongside everything else. */
const LIVING: States = [
  'registered',
  'awaitingInfo',
  'referredOut',
  'accepted',
  'notifiedFirm',
  'firmObjected',
  'firmHandling',
  'extensionRequested',
  'firmAnswered',
  'awaitingComplainant',
  'unresolved',
  'inMediation',
  'inRectification',
  'underReview',
  'merged',
];

/** A court has the matter: nobody's clock runs (E6). */
const WHILE_SUSPENDED = { suspended: 'litigation' } as const;
const WHILE_INFO_IS_MISSING = { awaitingInfo: 'awaiting_info' } as const;
const WHILE_RULING = { firmObjected: 'objection' } as const;

/** The settings say how long and in what unit, so that the association can change both numbers and nothing else. */
function budgetOf(key: ComplaintSetting, settings: Settings, more = 0): Budget {
  const { unit } = COMPLAINT_SETTINGS[key];
  if (unit !== 'workday' && unit !== 'day' && unit !== 'hour')
    throw new TypeError(`${key} is no length of time`);
  return { amount: settingOf(settings, key) + more, unit };
}

const deadline = (
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

const urgent =
  (emergency: ComplaintSetting, otherwise: ComplaintSetting): Length =>
  ({ urgency }) =>
    urgency === 'emergency' ? emergency : otherwise;

/** 7 working days, 1 for water, power and gas, 10 when complex, hours for a danger to life, 3 after a return. */
const answerLength: Length = ({ urgency, returns }) => {
  if (urgency === 'emergency') return 'answerEmergency';
  if (returns > 0) return 'answerReturned';
  if (urgency === 'utility') return 'answerUtility';
  return urgency === 'complex' ? 'answerComplex' : 'answer';
};

const house: readonly [string, string] = ['本会规则（§4.1）', 'house rule (§4.1)'];

/** Column "deadline" of domain.md §4.1 and §6. */
export const COMPLAINT_DEADLINES: readonly Rule[] = [
  deadline('draft', ['保留草稿', 'keeping the draft'], ['draft'], 'draft', [
    '本会规则（§4.12）',
    'house rule (§4.12)',
  ]),
  deadline(
    'registration',
    ['登记', 'registration'],
    ['submitted'],
    urgent('registrationEmergency', 'registration'),
    ['京标稿', '京标稿 (12345 draft standard)'],
    { rungs: LADDER },
  ),
  // No supervision here: the cap accepts the matter before that rung would be reached.
  deadline(
    'triageTarget',
    ['分诊', 'triage'],
    ['registered'],
    urgent('triageEmergency', 'triageTarget'),
    ['滨物第53条', '滨物 Art 53'],
    {
      pausedIn: { ...WHILE_INFO_IS_MISSING, ...WHILE_SUSPENDED },
      rungs: LADDER.slice(0, 3),
    },
  ),
  deadline(
    'triage',
    ['决定是否受理', 'deciding on acceptance'],
    ['registered'],
    urgent('triageCapEmergency', 'triageCap'),
    ['市监第14条', '市监 Art 14'],
    {
      pausedIn: { ...WHILE_INFO_IS_MISSING, ...WHILE_SUSPENDED },
    },
  ),
  deadline(
    'infoReminder',
    ['提醒补充资料', 'reminder to supply information'],
    ['awaitingInfo'],
    'infoReminder',
    house,
  ),
  deadline('info', ['补充资料', 'supplying information'], ['awaitingInfo'], 'info', [
    '本会规则（§4.1、E6）',
    'house rule (§4.1, E6)',
  ]),
  deadline(
    'refusalObjection',
    ['对不予受理提出异议', 'objecting to the refusal'],
    ['notAccepted'],
    'refusalObjection',
    ['参照信访第35条', '信访 Art 35 (analog)'],
  ),
  deadline(
    'mergeConsent',
    ['答复并案建议', 'answering the proposal to join'],
    ['submitted', 'registered'],
    'mergeConsent',
    house,
    {
      when: ({ mergeProposal }) => mergeProposal !== null,
    },
  ),
  deadline(
    'forwarding',
    ['转出', 'forwarding'],
    ['referredOut'],
    'forwarding',
    ['深多第45条', '深多 Art 45'],
    {
      when: ({ forwarded }) => !forwarded,
      rungs: LADDER,
    },
  ),
  deadline('referral', ['等待部门答复', "waiting for the agency's reply"], ['referredOut'], 'referral', [
    '信访第34条',
    '信访 Art 34',
  ]),
  deadline(
    'notifying',
    ['通知企业', 'notifying the firm'],
    ['accepted'],
    urgent('notifyingEmergency', 'notifying'),
    house,
    {
      pausedIn: WHILE_SUSPENDED,
      rungs: LADDER,
    },
  ),
  deadline(
    'signature',
    ['企业签收', 'signature of the firm'],
    ['notifiedFirm'],
    urgent('signatureEmergency', 'signature'),
    ['晴隆', '晴隆 (2 h there)'],
    {
      pausedIn: WHILE_SUSPENDED,
      when: ({ firmMember }) => firmMember === true,
    },
  ),
  deadline(
    'deemedSignature',
    ['视为签收', 'deemed signature'],
    ['notifiedFirm'],
    urgent('deemedSignatureEmergency', 'deemedSignature'),
    ['本会送达规则（§4.0）', 'house rule on service (§4.0)'],
    {
      pausedIn: WHILE_SUSPENDED,
      when: ({ firmMember }) => firmMember === true,
    },
  ),
  deadline(
    'objection',
    ['企业提出异议', 'objection of the firm'],
    ['notifiedFirm', 'firmHandling'],
    'objection',
    ['参照信访第23条', '信访 Art 23 (analog)'],
    {
      pausedIn: WHILE_SUSPENDED,
      when: ({ objectionUsed, objectionLapsed }) => !objectionUsed && !objectionLapsed,
    },
  ),
  deadline(
    'objectionRuling',
    ['裁定异议', 'ruling on the objection'],
    ['firmObjected'],
    'objectionRuling',
    house,
    {
      pausedIn: WHILE_SUSPENDED,
      rungs: LADDER,
    },
  ),
  // From the notice on, so that the answer keeps within the ten days that the law gives; an objection stops it.
  deadline(
    'answer',
    ['企业答复', 'answer of the firm'],
    ['notifiedFirm', 'firmHandling', 'extensionRequested'],
    answerLength,
    ['杭物第50条；HOC', '杭物 Art 50; HOC'],
    {
      pausedIn: { ...WHILE_RULING, ...WHILE_SUSPENDED },
      when: ({ firmMember }) => firmMember === true,
      budget: (context, settings) => budgetOf(answerLength(context), settings, context.extensionGranted),
      rungs: LADDER,
    },
  ),
  deadline(
    'invitation',
    ['邀请非会员企业', 'invitation of a non-member firm'],
    ['notifiedFirm', 'firmHandling'],
    ({ returns }) => (returns > 0 ? 'answerReturned' : 'invitation'),
    house,
    {
      pausedIn: { ...WHILE_RULING, ...WHILE_SUSPENDED },
      when: ({ firmMember }) => firmMember !== true,
    },
  ),
  deadline(
    'firstContact',
    ['首次联系', 'first contact'],
    ['firmHandling'],
    'firstContact',
    ['京标稿', '京标稿 (12345 draft standard)'],
    {
      pausedIn: WHILE_SUSPENDED,
      when: ({ urgency, contact, firmMember }) =>
        urgency === 'emergency' && contact === 'none' && firmMember === true,
    },
  ),
  deadline(
    'extension',
    ['批复延期', 'deciding on the extension'],
    ['extensionRequested'],
    'extensionDecision',
    house,
    { pausedIn: WHILE_SUSPENDED },
  ),
  deadline(
    'answerReview',
    ['审核答复', 'checking the answer'],
    ['firmAnswered'],
    'answerReview',
    ['本会规则（§6）', 'house rule (§6)'],
    {
      pausedIn: WHILE_SUSPENDED,
      rungs: LADDER,
    },
  ),
  deadline(
    'callBack',
    ['首次回访', 'first call-back'],
    ['awaitingComplainant'],
    'callBack',
    ['局12345', '局12345'],
    {
      pausedIn: WHILE_SUSPENDED,
      when: (context) => context.calls === 0 && isToBeCalled(context),
      rungs: LADDER,
    },
  ),
  deadline(
    'confirmation',
    ['投诉人确认', 'confirmation by the complainant'],
    ['awaitingComplainant'],
    'confirmation',
    ['本会规则（§6）', 'house rule (§6)'],
    { pausedIn: WHILE_SUSPENDED },
  ),
  deadline('disposal', ['处置', 'disposal'], ['unresolved'], 'disposal', house, {
    pausedIn: WHILE_SUSPENDED,
    rungs: LADDER,
  }),
  deadline(
    'proceedings',
    ['调解或整改结果', 'result of mediation or rectification'],
    ['inMediation', 'inRectification'],
    'proceedings',
    ['市监第21条', '市监 Art 21'],
  ),
  deadline(
    'review',
    ['复核', 'review'],
    ['underReview'],
    'review',
    ['信访第35条；HOC', '信访 Art 35; HOC stage 2'],
    { pausedIn: WHILE_SUSPENDED },
  ),
  deadline('reopening', ['可重新提出', 'reopening is possible'], ['resolved', 'concluded'], 'reopening', [
    '信访第35条',
    '信访 Art 35',
  ]),
  // A reopened complaint keeps its first day: whoever comes back has waited since then.
  deadline('overall', ['全案办理', 'the whole matter'], LIVING, 'overall', ['信访第34条', '信访 Art 34'], {
    pausedIn: WHILE_SUSPENDED,
    when: ({ overallPassed }) => !overallPassed,
    countsFrom: ({ firstFiledAt }) => firstFiledAt,
    budget: (context, settings) =>
      budgetOf('overall', settings, context.overallExtended ? settingOf(settings, 'overallExtension') : 0),
  }),
  deadline(
    'lastPeriod',
    ['最后期限', 'last period'],
    [
      'submitted',
      'referredOut',
      'accepted',
      'notifiedFirm',
      'firmObjected',
      'firmHandling',
      'extensionRequested',
      'firmAnswered',
      'awaitingComplainant',
      'unresolved',
    ],
    'lastPeriodMax',
    ['本会规则（§4.0）', 'house rule (§4.0)'],
    {
      pausedIn: WHILE_SUSPENDED,
      when: ({ lastPeriod }) => lastPeriod !== null,
      budget: ({ lastPeriod }, settings) => ({
        amount: lastPeriod ?? settingOf(settings, 'lastPeriodMax'),
        unit: 'workday',
      }),
    },
  ),
  deadline(
    'exOfficio',
    ['决定依职权继续', 'deciding to go on ex officio'],
    ['withdrawn'],
    'exOfficio',
    house,
  ),
  deadline(
    'suspensionCheck',
    ['中止检查', 'check of the suspension'],
    ['suspended'],
    'suspensionCheck',
    house,
    {
      // Off while the look is owed, so that logging it starts the next half-year.
      when: ({ suspensionCheckDue }) => !suspensionCheckDue,
    },
  ),
  deadline(
    'retaliation',
    ['处理被针对的反映', 'looking into retaliation'],
    ['submitted', ...LIVING, 'suspended', 'resolved', 'concluded'],
    'retaliation',
    ['潍热线第35条', '潍热线 Art 35'],
    {
      when: ({ retaliation }) => retaliation,
    },
  ),
];
