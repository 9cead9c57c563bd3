import { text } from '#kernel/text.js';
import type { CaseRole } from '../../../contract/case-role.js';
import type { FactRequest } from '../../../contract/event-rule.js';
import type { RightsRequestContext } from '../rights-request.context.js';
import { respondentQuestions, wallQuestions } from '../rights-request.wall.js';
import {
  Accept,
  AssignCounsel,
  AssignHandler,
  Refuse,
  ReportSameFacts,
  RequestRightsProtection,
} from './filing.js';
import { inConfidence } from './rule.js';
import {
  SAMPLE_CASE,
  SAMPLE_CLERK,
  SAMPLE_COUNSEL,
  SAMPLE_FILE,
  SAMPLE_FIRM,
  SECOND_FIRM,
  WALLED_CLERK,
  WORDS,
} from './samples.js';
import { INTERNAL, SHARED } from './sight.js';
import { MaySay, Said, SaidWithFiles } from './words.js';

export const MEMBER: readonly CaseRole[] = ['firmManager', 'firmHandler'];
export const HEAD: readonly CaseRole[] = ['secretaryGeneral'];
export const CLERK: readonly CaseRole[] = ['clerk'];

const openChildren = (
  _context: RightsRequestContext,
  _payload: object,
  id: string,
): readonly FactRequest[] => [{ fact: 'openChildren', id }];

/** From the request to its acceptance, and what goes with it in every state. */
export const FILING_RULES = {
  REQUEST_RIGHTS_PROTECTION: inConfidence(RequestRightsProtection, {
    label: text('申请维权援助', 'ask for help'),
    by: [...MEMBER, 'clerk'],
    sight: SHARED,
    facts: (_context, { firmId, againstFirmId }) => [
      { fact: 'firm', id: firmId },
      ...(againstFirmId ? [{ fact: 'firm', id: againstFirmId } as const] : []),
      ...respondentQuestions(firmId),
    ],
    samples: [
      { topic: 'committeeBreach', firmId: SAMPLE_FIRM, against: 'ownersCommittee', ...WORDS },
      { topic: 'staffSafety', firmId: SAMPLE_FIRM, against: 'person', ...WORDS },
      { topic: 'handover', firmId: SAMPLE_FIRM, against: 'firm', againstFirmId: SECOND_FIRM, ...WORDS },
      { topic: 'handover', firmId: SAMPLE_FIRM, against: 'firm', ...WORDS },
    ],
  }),
  ASSIGN_HANDLER: inConfidence(AssignHandler, {
    label: text('指定经办人', 'name the clerk in charge'),
    by: HEAD,
    sight: SHARED,
    facts: ({ respondentIn }, { handlerId }) => [
      { fact: 'person', id: handlerId },
      ...wallQuestions(respondentIn),
    ],
    samples: [{ handlerId: SAMPLE_CLERK }, { handlerId: WALLED_CLERK }],
  }),
  ASSIGN_COUNSEL: inConfidence(AssignCounsel, {
    label: text('指定法律顾问', 'name the counsel'),
    by: HEAD,
    sight: SHARED,
    facts: ({ respondentIn }, { counselId }) => [
      { fact: 'person', id: counselId },
      ...wallQuestions(respondentIn),
    ],
    samples: [{ counselId: SAMPLE_COUNSEL }, { counselId: WALLED_CLERK }],
  }),
  REPORT_SAME_FACTS: inConfidence(ReportSameFacts, {
    label: text('报告同一事实的案件', 'report a case on the same facts'),
    by: ['clerk', 'secretaryGeneral', 'counsel'],
    sight: INTERNAL,
    facts: (_context, { sameCaseId }) => [{ fact: 'case', id: sameCaseId }, ...wallQuestions([sameCaseId])],
    samples: [{ sameCaseId: SAMPLE_CASE }],
  }),
  ACCEPT: inConfidence(Accept, {
    label: text('受理', 'accept'),
    by: CLERK,
    sight: SHARED,
    facts: ({ firmId, respondentIn }) => [{ fact: 'firm', id: firmId }, ...wallQuestions(respondentIn)],
    samples: [
      { standing: 'good' },
      { standing: 'feesOwed' },
      { standing: 'feesOwed', safety: true },
      { standing: 'suspended' },
    ],
  }),
  ASK_INFO: inConfidence(Said, {
    label: text('要求补充资料', 'ask for more information'),
    by: CLERK,
    sight: SHARED,
    samples: [{ ...WORDS }],
  }),
  SUPPLY_INFO: inConfidence(SaidWithFiles, {
    label: text('补充资料', 'supply information'),
    by: MEMBER,
    sight: SHARED,
    samples: [{ ...WORDS }],
  }),
  REFUSE: inConfidence(Refuse, {
    label: text('不予受理', 'do not accept'),
    by: CLERK,
    sight: SHARED,
    samples: [{ reason: 'outsidePower', ...WORDS }],
  }),
  WITHDRAW_REQUEST: inConfidence(MaySay, {
    label: text('撤回申请', 'withdraw the request'),
    by: ['firmManager'],
    sight: SHARED,
    facts: openChildren,
    samples: [{}],
  }),
  ADD_NOTE: inConfidence(Said, {
    label: text('内部备注', 'note'),
    by: ['clerk', 'secretaryGeneral', 'counsel'],
    sight: INTERNAL,
    samples: [{ ...WORDS }],
  }),
  ADD_EVIDENCE: inConfidence(SaidWithFiles, {
    label: text('补充材料', 'add material'),
    by: MEMBER,
    sight: SHARED,
    samples: [{ ...WORDS, attachmentIds: [SAMPLE_FILE] }],
  }),
};
