import { text } from '#kernel/text.js';
import type { FactRequest } from '../../../contract/event-rule.js';
import type { RightsRequestContext } from '../rights-request.context.js';
import {
  Conclude,
  DraftPlan,
  LogStep,
  RecordMediation,
  RecordReceipt,
  RecordReply,
  SubmitToAgency,
} from './acting.js';
import { otherSide } from './assessing.rules.js';
import { ToMediation } from './assessing.js';
import { CLERK, HEAD, MEMBER } from './filing.rules.js';
import { inConfidence } from './rule.js';
import { SAMPLE_COUNSEL, WORDS } from './samples.js';
import { INTERNAL, SHARED, SUBMITTED } from './sight.js';
import { MaySay, Said } from './words.js';

const openChildren = (
  _context: RightsRequestContext,
  _payload: object,
  id: string,
): readonly FactRequest[] => [{ fact: 'openChildren', id }];

/** From the plan to the feedback of the member. */
export const ACTING_RULES = {
  DRAFT_PLAN: inConfidence(DraftPlan, {
    label: text('拟制援助方案', 'draft the plan'),
    by: CLERK,
    sight: SHARED,
    facts: () => [{ fact: 'body', id: 'standingCouncil' }],
    samples: [
      { steps: ['letter', 'submission', 'mediation'], spends: false, ...WORDS },
      { steps: ['statement', 'letter'], spends: true, ...WORDS },
      { steps: ['meeting'], spends: false, ...WORDS },
    ],
  }),
  APPROVE_PLAN: inConfidence(MaySay, {
    label: text('批准方案', 'approve the plan'),
    by: HEAD,
    sight: SHARED,
    samples: [{}],
  }),
  RETURN_PLAN: inConfidence(Said, {
    label: text('退回方案', 'return the plan'),
    by: HEAD,
    sight: INTERNAL,
    samples: [{ ...WORDS }],
  }),
  LOG_STEP: inConfidence(LogStep, {
    label: text('记录实施', 'log a step'),
    by: ['clerk', 'counsel'],
    sight: SHARED,
    samples: [
      { step: 'letter', ...WORDS },
      { step: 'letter', awaitsAnswer: true, ...WORDS },
      { step: 'meeting', ...WORDS },
      { step: 'statement', ...WORDS },
      { step: 'meeting', spent: true, ...WORDS },
    ],
  }),
  TO_MEDIATION: inConfidence(ToMediation, {
    label: text('转入调解', 'take it to mediation'),
    by: CLERK,
    sight: SHARED,
    facts: otherSide,
    samples: [{}, { ownersCommitteeUserId: SAMPLE_COUNSEL }],
  }),
  RECORD_MEDIATION: inConfidence(RecordMediation, {
    label: text('记录调解结果', 'record how the mediation ended'),
    by: CLERK,
    sight: SHARED,
    samples: [
      { outcome: 'agreed', ...WORDS },
      { outcome: 'failed', ...WORDS },
    ],
  }),
  SUBMIT_TO_AGENCY: inConfidence(SubmitToAgency, {
    label: text('向部门反映', 'submit to the agency'),
    by: HEAD,
    sight: SUBMITTED,
    samples: [{ agency: 'street', ...WORDS }],
  }),
  RECORD_RECEIPT: inConfidence(RecordReceipt, {
    label: text('对方已收悉', 'receipt by the third party'),
    by: CLERK,
    sight: SHARED,
    samples: [{ on: '2026-03-02' }, { on: '2031-01-02' }],
  }),
  RECORD_REPLY: inConfidence(RecordReply, {
    label: text('记录对方答复', 'record the answer'),
    by: CLERK,
    sight: SHARED,
    samples: [
      { answer: 'replied', ...WORDS },
      { answer: 'noReply', ...WORDS },
    ],
  }),
  INFORM_MEMBER: inConfidence(Said, {
    label: text('向会员反馈进展', 'tell the member how it goes'),
    by: CLERK,
    sight: SHARED,
    samples: [{ ...WORDS }],
  }),
  REVISE_PLAN: inConfidence(Said, {
    label: text('调整方案', 'revise the plan'),
    by: CLERK,
    sight: SHARED,
    samples: [{ ...WORDS }],
  }),
  CONCLUDE: inConfidence(Conclude, {
    label: text('实施完毕', 'conclude'),
    by: CLERK,
    sight: SHARED,
    facts: openChildren,
    samples: [{ result: 'achieved', ...WORDS }],
  }),
  CONFIRM_RESULT: inConfidence(MaySay, {
    label: text('满意', 'satisfied'),
    by: MEMBER,
    sight: SHARED,
    samples: [{}],
  }),
  CONTEST_RESULT: inConfidence(Said, {
    label: text('不满意', 'not satisfied'),
    by: MEMBER,
    sight: SHARED,
    samples: [{ ...WORDS }],
  }),
  CLOSE_UNANSWERED: inConfidence(Said, {
    label: text('逾期未反馈，办结', 'close without feedback'),
    by: HEAD,
    sight: SHARED,
    samples: [{ ...WORDS }],
  }),
};
