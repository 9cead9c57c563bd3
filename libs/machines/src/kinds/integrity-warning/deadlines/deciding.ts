import { settingOf } from '../integrity-warning.settings.js';
import { deadline, fromDay, house, LADDER, REMINDERS, type Rule } from './rule.js';

const service: readonly [string, string] = ['送达规则（§4.0）', 'service (§4.0)'];

/** From the pre-notice to the served decision. */
export const DECIDING_DEADLINES: readonly Rule[] = [
  deadline(
    'preNotice',
    ['发事先告知书', 'issuing the pre-notice'],
    ['preNotice'],
    'preNotice',
    ['参照罚法第44条', '罚法 Art 44 (analog)'],
    { when: ({ issued }) => !issued, rungs: LADDER },
  ),
  deadline(
    'unread',
    ['系统内阅读', 'reading in the inbox'],
    ['preNotice', 'decided', 'appealDecided'],
    'unread',
    service,
    {
      when: ({ issued }) => issued,
    },
  ),
  deadline(
    'comment',
    ['陈述意见、要求听证', 'comment, asking for a hearing'],
    ['preNoticeServed'],
    'comment',
    ['参照罚法第44、64条', '罚法 Art 44, 64 (analog)'],
    { countsFrom: ({ servedOn }) => fromDay(servedOn), rungs: REMINDERS },
  ),
  deadline('scheduling', ['安排听证', 'scheduling the hearing'], ['hearing'], 'scheduling', house, {
    when: ({ hearing }) => hearing !== 'scheduled',
    rungs: LADDER,
  }),
  deadline(
    'leave',
    ['申请延期听证', 'asking to put the hearing off'],
    ['hearing'],
    'hearingLeave',
    ['中评第17条', '中评 Art 17'],
    {
      when: ({ hearing }) => hearing === 'scheduled',
      countsFrom: ({ heldOn }) => fromDay(heldOn),
      budget: (_context, settings) => ({ amount: -settingOf(settings, 'hearingLeave'), unit: 'workday' }),
    },
  ),
  deadline(
    'hearingDay',
    ['听证日', 'day of the hearing'],
    ['hearing'],
    'hearingNotice',
    ['参照罚法第64条', '罚法 Art 64 (analog)'],
    {
      when: ({ hearing }) => hearing === 'scheduled',
      countsFrom: ({ heldOn }) => fromDay(heldOn),
      budget: () => ({ amount: 0, unit: 'day' }),
    },
  ),
  deadline(
    'officeDecision',
    ['秘书长决定', 'decision of the secretary-general'],
    ['officeDecision'],
    'officeDecision',
    house,
    {
      rungs: LADDER,
    },
  ),
  deadline(
    'committee',
    ['审议', 'review'],
    ['committee'],
    'committee',
    ['本会规则（§4.5）', 'house rule (§4.5)'],
    {
      rungs: LADDER.slice(0, 2),
    },
  ),
  deadline('service', ['送达', 'service'], ['decided', 'appealDecided'], 'service', [
    '参照罚法第61条',
    '罚法 Art 61 (analog)',
  ]),
];
