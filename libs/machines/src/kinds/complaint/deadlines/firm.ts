import { LADDER } from '../complaint.ladder.js';
import {
  deadline,
  house,
  urgent,
  budgetOf,
  WHILE_SUSPENDED,
  WHILE_RULING,
  type Rule,
  type Length,
} from './rule.js';

/** 7 working days, 1 for water, power and gas, 10 when complex, hours for a danger to life, 3 after a return. */
const answerLength: Length = ({ urgency, returns }) => {
  if (urgency === 'emergency') return 'answerEmergency';
  if (returns > 0) return 'answerReturned';
  if (urgency === 'utility') return 'answerUtility';
  return urgency === 'complex' ? 'answerComplex' : 'answer';
};

/** While the firm has it, and the office checks what it says. */
export const FIRM_DEADLINES: readonly Rule[] = [
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
];
