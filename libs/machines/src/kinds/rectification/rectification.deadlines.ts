import type { Budget } from '#kernel/calendar/budget.js';
import { text } from '#kernel/text.js';
import type { DeadlineRule } from '../../contract/deadline-rule.js';
import type { Settings } from '../../contract/kind-event.js';
import type { Term } from './rectification.codes.js';
import { type RectificationContext, termOf } from './rectification.context.js';
import { LADDER } from './rectification.ladder.js';
import type { RectificationState } from './rectification.machine.js';
import { RECTIFICATION_SETTINGS, type RectificationSetting, settingOf } from './rectification.settings.js';

type Rule = DeadlineRule<RectificationContext>;
type Length = RectificationSetting | ((context: RectificationContext) => RectificationSetting);

const REMEDY: Readonly<Record<Term, RectificationSetting>> = {
  ordinary: 'remedy',
  certificates: 'remedyCertificates',
  safety: 'remedySafety',
  atOnce: 'remedyAtOnce',
};

/** The settings say how long and in what unit. */
function budgetOf(key: RectificationSetting, settings: Settings): Budget {
  const { unit } = RECTIFICATION_SETTINGS[key];
  if (unit !== 'workday' && unit !== 'day' && unit !== 'hour')
    throw new TypeError(`${key} is no length of time`);
  return { amount: settingOf(settings, key), unit };
}

const deadline = (
  name: string,
  [zh, en]: readonly [string, string],
  states: readonly RectificationState[],
  length: Length,
  more: Partial<Rule> = {},
): Rule => ({
  name,
  label: text(zh, en),
  in: states,
  budget: (context, settings) => budgetOf(typeof length === 'string' ? length : length(context), settings),
  onPassed: `${name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()}_DEADLINE_PASSED`,
  source: text('本会规则（§4.3）', 'house rule (§4.3)'),
  ...more,
});

const WITH_FIRM = ['issued', 'inProgress', 'extensionRequested'] as const;

/** A second order has half the time, in whole units and at least one. */
export function remedyBudget(context: RectificationContext, settings: Settings): Budget {
  const { amount, unit } = budgetOf(REMEDY[termOf(context)], settings);
  const given = context.reordered
    ? Math.max(1, Math.ceil((amount * settingOf(settings, 'secondOrder')) / 100))
    : amount;
  return { amount: given + context.extensionGranted, unit };
}

const remedy: Partial<Rule> = {
  budget: remedyBudget,
  countsFrom: ({ issuedAt }) => issuedAt,
  rungs: LADDER,
};

const safely =
  (safety: RectificationSetting, otherwise: RectificationSetting): Length =>
  (context) =>
    context.safety ? safety : otherwise;

/** Column "deadline" of domain.md §4.3 and §6. */
export const RECTIFICATION_DEADLINES: readonly Rule[] = [
  deadline('drafting', ['拟制并审批', 'drafting and approval'], ['drafted'], 'drafting', { rungs: LADDER }),
  deadline(
    'acknowledgement',
    ['签收', 'acknowledgement'],
    ['issued'],
    safely('acknowledgementSafety', 'acknowledgement'),
  ),
  deadline(
    'deemedAcknowledgement',
    ['视为签收', 'deemed receipt'],
    ['issued'],
    safely('deemedSafety', 'deemed'),
    {
      source: text('本会送达规则（§4.0）', 'house rule on service (§4.0)'),
    },
  ),
  deadline('disputing', ['提出异议', 'disputing'], WITH_FIRM, 'disputing', {
    when: ({ dispute, disputeLapsed }) => dispute === 'none' && !disputeLapsed,
  }),
  deadline(
    'disputeRuling',
    ['答复异议', 'ruling on the dispute'],
    ['dispute', 'inProgress', 'reported', 'inspecting', 'failed'],
    'disputeRuling',
    { when: ({ dispute }) => dispute === 'open', rungs: LADDER },
  ),
  deadline('remedy', ['整改', 'putting right'], WITH_FIRM, 'remedy', {
    ...remedy,
    when: ({ safety }) => !safety,
    pausedIn: { dispute: 'objection' },
  }),
  // A danger does not wait for a ruling: this clock knows no pause.
  deadline('safetyRemedy', ['安全整改', 'putting right, safety'], WITH_FIRM, 'remedySafety', {
    ...remedy,
    when: ({ safety }) => safety,
  }),
  deadline(
    'extension',
    ['批复延期', 'deciding on the extension'],
    ['extensionRequested'],
    'extensionDecision',
  ),
  deadline(
    'overdueInspection',
    ['逾期未报的复查', 'inspecting what was not reported'],
    ['inProgress'],
    'inspection',
    {
      when: ({ remedyOverdue }) => remedyOverdue,
      source: text('消防监督检查实践（§4.3）', 'practice of fire inspections (§4.3)'),
    },
  ),
  deadline('scheduling', ['安排复查', 'arranging the inspection'], ['reported'], 'scheduling', {
    rungs: LADDER,
  }),
  deadline('inspection', ['复查', 'inspection'], ['reported', 'inspecting'], 'inspection', {
    countsFrom: ({ inspectFrom }) => inspectFrom,
    source: text('消防监督检查实践（§4.3）', 'practice of fire inspections (§4.3)'),
  }),
  deadline('decision', ['未通过后的决定', 'decision after the failure'], ['failed', 'reopened'], 'decision'),
  deadline('look', ['观察回访', 'look'], ['watch'], 'firstLook', {
    budget: lookBudget,
    countsFrom: ({ passedAt }) => passedAt,
    when: ({ lookDue }) => !lookDue,
    source: text('本会规则（§1.9）', 'house rule (§1.9)'),
  }),
  deadline('lookLog', ['记录观察', 'logging the look'], ['watch'], 'lookLog', {
    when: ({ lookDue }) => lookDue,
    rungs: LADDER,
  }),
];

function lookBudget({ looks }: RectificationContext, settings: Settings): Budget {
  return budgetOf(looks === 0 ? 'firstLook' : 'secondLook', settings);
}
