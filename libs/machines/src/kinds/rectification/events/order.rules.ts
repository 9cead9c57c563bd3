import { text } from '#kernel/text.js';
import type { CaseRole } from '../../../contract/case-role.js';
import { rightsQuestion } from '../../../shared-rules/rights-wall.js';
import { vagueStandards } from '../rectification.wording.js';
import {
  AddEvidence,
  ApproveOrder,
  DraftOrder,
  MaySay,
  OrderRectification,
  Said,
  WithdrawOrder,
} from './order.js';
import { rule } from './rule.js';
import {
  CERTIFICATE_ITEM,
  LEAK_ITEM,
  LIFT_ITEM,
  SAMPLE_CASE,
  SAMPLE_ESTATE,
  SAMPLE_FIRM,
  SAMPLE_PHOTO,
  VAGUE_ITEM,
  WORDS,
} from './samples.js';
import { DRAFT, INTERNAL, RESIDENT_AND_OFFICE, TOLD_TO_ALL } from './sight.js';

export const OFFICE: readonly CaseRole[] = ['clerk', 'secretaryGeneral'];
/** The chair decides where the secretary-general drafted the order, or let a decision lie. */
export const HEAD: readonly CaseRole[] = ['secretaryGeneral', 'committeeChair'];

const FOR_A_FIRM = { firmId: SAMPLE_FIRM, estateId: SAMPLE_ESTATE };

/** Everybody says what is vague by the same rule, whoever computed it. */
const withVague = ({ items }: { items?: readonly { readonly standard: string }[] }) => ({
  vague: vagueStandards(items),
});

/** From the wording to the order, and its end by withdrawal. */
export const ORDER_RULES = {
  ORDER_RECTIFICATION: rule(OrderRectification, {
    label: text('提出整改', 'open an order'),
    by: [...OFFICE, 'system'],
    sight: DRAFT,
    facts: (_context, { firmId }) => [{ fact: 'firm', id: firmId }, rightsQuestion(firmId)],
    derives: withVague,
    samples: [
      {
        ...FOR_A_FIRM,
        category: 'facilitySafety',
        safety: true,
        source: 'complaint',
        sourceCaseId: SAMPLE_CASE,
        complainantCaseId: SAMPLE_CASE,
      },
      {
        ...FOR_A_FIRM,
        safety: false,
        source: 'inspection',
        items: [LEAK_ITEM, { ...LEAK_ITEM }],
        basis: '服务合同第八条。',
      },
      { firmId: SAMPLE_FIRM, safety: false, source: 'office', items: [CERTIFICATE_ITEM] },
      { ...FOR_A_FIRM, safety: true, atOnce: true, source: 'office', items: [LIFT_ITEM] },
      { ...FOR_A_FIRM, safety: false, source: 'office', items: [VAGUE_ITEM] },
      { ...FOR_A_FIRM, safety: false, source: 'office', items: [LEAK_ITEM, CERTIFICATE_ITEM] },
    ],
  }),
  DRAFT_ORDER: rule(DraftOrder, {
    label: text('拟制整改通知', 'word the order'),
    by: OFFICE,
    sight: DRAFT,
    facts: ({ firmId }) => [rightsQuestion(firmId)],
    derives: withVague,
    samples: [
      { safety: true, items: [LIFT_ITEM], basis: '特种设备安全法。' },
      { safety: false, items: [VAGUE_ITEM] },
      { safety: false, items: [LEAK_ITEM, CERTIFICATE_ITEM] },
    ],
  }),
  APPROVE_ORDER: rule(ApproveOrder, {
    label: text('批准并下达', 'approve and issue'),
    by: HEAD,
    sight: INTERNAL,
    facts: ({ firmId }) => [{ fact: 'firm', id: firmId }],
    samples: [
      { withinPower: true },
      { withinPower: false },
      { legalBreach: true, agency: 'marketRegulation' },
      { legalBreach: true },
      { agency: 'nobody' },
    ],
  }),
  RETURN_DRAFT: rule(Said, {
    label: text('退回重拟', 'return the draft'),
    by: HEAD,
    sight: INTERNAL,
    samples: [{ ...WORDS }],
  }),
  WITHDRAW_ORDER: rule(WithdrawOrder, {
    label: text('撤销整改通知', 'withdraw the order'),
    by: OFFICE,
    sight: TOLD_TO_ALL,
    samples: [{ reason: 'disputeUpheld', ...WORDS }],
  }),
  UPHOLD_ORDER: rule(Said, {
    label: text('异议不成立', 'reject the dispute'),
    by: OFFICE,
    sight: TOLD_TO_ALL,
    samples: [{ ...WORDS }],
  }),
  AMEND_ORDER: rule(DraftOrder, {
    label: text('变更整改通知', 'amend the order'),
    by: OFFICE,
    sight: TOLD_TO_ALL,
    derives: withVague,
    samples: [
      { safety: false, items: [LEAK_ITEM] },
      { safety: true, items: [LIFT_ITEM] },
      { safety: false, items: [VAGUE_ITEM] },
      { safety: false, items: [LEAK_ITEM, CERTIFICATE_ITEM] },
    ],
  }),
  ADD_NOTE: rule(Said, {
    label: text('内部备注', 'note'),
    by: OFFICE,
    sight: INTERNAL,
    samples: [{ ...WORDS }],
  }),
  ADD_EVIDENCE: rule(AddEvidence, {
    label: text('补充材料', 'add material'),
    by: ['complainant', 'clerk', 'inspector'],
    sight: RESIDENT_AND_OFFICE,
    samples: [{ attachmentIds: [SAMPLE_PHOTO] }],
  }),
  ACKNOWLEDGE: rule(MaySay, {
    label: text('签收', 'acknowledge'),
    by: ['firmHandler', 'firmManager', 'clerk'],
    sight: TOLD_TO_ALL,
    samples: [{}],
  }),
};
