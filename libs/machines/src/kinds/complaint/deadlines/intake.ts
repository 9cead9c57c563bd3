import { LADDER } from '../complaint.ladder.js';
import { deadline, house, urgent, WHILE_SUSPENDED, WHILE_INFO_IS_MISSING, type Rule } from './rule.js';

/** Until the firm is told: the office and the resident. */
export const INTAKE_DEADLINES: readonly Rule[] = [
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
];
