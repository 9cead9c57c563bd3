import { text } from '#kernel/text.js';
import { NoPayload } from '../../../contract/event-rule.js';
import type { CaseRole } from '../../../contract/case-role.js';
import { Answer, AskExtension, LogContact, ObjectToNotice } from './firm.js';
import { GrantExtension, LogCall } from './office.js';
import { MaySay, Reopen, Rate, Said } from './resident.js';
import { rule } from './rule.js';
import { SAMPLE_ATTACHMENT, WORDS } from './samples.js';
import { ANSWER, BOTH_SIDES, FIRM_AND_OFFICE, RESIDENT_AND_OFFICE } from './sight.js';

const OFFICE: readonly CaseRole[] = ['clerk', 'secretaryGeneral'];
/** A firm outside the association has no account; a clerk enters what it says (guard `maySpeakForFirm`). */
const FIRM: readonly CaseRole[] = ['firmHandler', 'firmManager', 'clerk'];

const ANSWERED = {
  fact: '漏水点为管道接口。',
  measure: '已更换接口并清理积水。',
  doneOn: '2026-03-10',
} as const;
const MET = { verdict: 'yes', reason: '已修复。' } as const;

/** What the firm does, and what the office makes of it. */
export const HANDLING_RULES = {
  SIGN: rule(NoPayload, {
    label: text('签收', 'sign for it'),
    by: FIRM,
    sight: BOTH_SIDES,
    samples: [{}],
  }),
  OBJECT: rule(ObjectToNotice, {
    label: text('提出异议', 'object'),
    by: FIRM,
    sight: FIRM_AND_OFFICE,
    samples: [{ reason: 'ownersCommitteeDecides', ...WORDS }],
  }),
  LOG_CONTACT: rule(LogContact, {
    label: text('记录联系', 'log a contact'),
    by: FIRM,
    sight: FIRM_AND_OFFICE,
    samples: [
      { way: 'phone', reached: true, ...WORDS },
      { way: 'phone', reached: false, ...WORDS },
    ],
  }),
  ASK_EXTENSION: rule(AskExtension, {
    label: text('申请延期', 'ask for an extension'),
    by: ['firmHandler', 'firmManager'],
    sight: FIRM_AND_OFFICE,
    samples: [
      { workdays: 5, ...WORDS },
      { workdays: 6, ...WORDS },
    ],
  }),
  GRANT_EXTENSION: rule(GrantExtension, {
    label: text('同意延期', 'grant the extension'),
    by: OFFICE,
    sight: BOTH_SIDES,
    samples: [{ workdays: 5 }, { workdays: 6 }],
  }),
  DENY_EXTENSION: rule(MaySay, {
    label: text('不同意延期', 'deny the extension'),
    by: OFFICE,
    sight: FIRM_AND_OFFICE,
    samples: [{}],
  }),
  ANSWER: rule(Answer, {
    label: text('提交答复', 'answer'),
    by: FIRM,
    sight: ANSWER,
    samples: [
      { ...ANSWERED, points: [MET], attachmentIds: [SAMPLE_ATTACHMENT] },
      { ...ANSWERED, points: [MET] },
    ],
  }),
  APPROVE_ANSWER: rule(MaySay, {
    label: text('审核通过', 'approve the answer'),
    by: OFFICE,
    sight: BOTH_SIDES,
    samples: [{}],
  }),
  RETURN_ANSWER: rule(Said, {
    label: text('退回重办', 'return the answer'),
    by: OFFICE,
    sight: FIRM_AND_OFFICE,
    samples: [{ ...WORDS }],
  }),
  PROCEED_WITHOUT_ANSWER: rule(Said, {
    label: text('按未答复处理', 'proceed without an answer'),
    by: OFFICE,
    sight: BOTH_SIDES,
    samples: [{ ...WORDS }],
  }),
  LOG_CALL: rule(LogCall, {
    label: text('记录回访', 'log a call-back'),
    by: OFFICE,
    sight: RESIDENT_AND_OFFICE,
    samples: [{ reached: false }],
  }),
  CONFIRM_SOLVED: rule(MaySay, {
    label: text('确认已解决', 'confirm: solved'),
    by: ['complainant', 'clerk'],
    sight: BOTH_SIDES,
    samples: [{}],
  }),
  CONFIRM_SOLVED_SLOWLY: rule(MaySay, {
    label: text('确认已解决但不及时', 'confirm: solved, but slowly'),
    by: ['complainant', 'clerk'],
    sight: BOTH_SIDES,
    samples: [{}],
  }),
  REJECT_ANSWER: rule(Said, {
    label: text('未解决', 'not solved'),
    by: ['complainant', 'clerk'],
    sight: BOTH_SIDES,
    samples: [{ ...WORDS }],
  }),
  REOPEN: rule(Reopen, {
    label: text('重新提出', 'reopen'),
    by: ['complainant', 'clerk'],
    sight: BOTH_SIDES,
    samples: [
      { newFacts: true, promiseBroken: false, ...WORDS },
      { newFacts: false, promiseBroken: false, ...WORDS },
    ],
  }),
  RATE: rule(Rate, {
    label: text('评价', 'rate'),
    by: ['complainant', 'clerk'],
    sight: RESIDENT_AND_OFFICE,
    samples: [{ rating: 4 }],
  }),
};
