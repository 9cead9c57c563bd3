import { isToBeCalled } from '../complaint.call-backs.js';
import { LADDER } from '../complaint.ladder.js';
import { settingOf } from '../complaint.settings.js';
import { deadline, house, budgetOf, WHILE_SUSPENDED, type Rule, type States } from './rule.js';

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

/** After the answer, and what runs beside everything else. */
export const OUTCOME_DEADLINES: readonly Rule[] = [
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
