import { text } from '#kernel/text.js';
import { NoPayload } from '../../../contract/event-rule.js';
import type { CaseRole } from '../../../contract/case-role.js';
import { childrenOfProceeding, family, openChildren, reviewers } from './facts.js';
import { ProposeClosing, Suspend, ToClue, ToMediation, ToRectification } from './office.js';
import {
  DirectCase,
  MediationEnded,
  RectificationEnded,
  ReferralAnswered,
  ReplyReceived,
  ReviewDecision,
  ReviewResolved,
  SetbackReported,
} from './outside.js';
import { MaySay, Said } from './resident.js';
import { rule } from './rule.js';
import { SAMPLE_PERSON, WORDS } from './samples.js';
import { BOTH_SIDES, INTERNAL, RESIDENT_AND_OFFICE } from './sight.js';

const OFFICE: readonly CaseRole[] = ['clerk', 'secretaryGeneral'];
/** Of a proceeding that is a case of its own, or held on paper and entered by the office. */
const OFFICE_OR_CASE: readonly CaseRole[] = [...OFFICE, 'system'];
/** Stage 2 (E10): whoever of these has not touched the matter; the committee when the office has. */
const REVIEWERS: readonly CaseRole[] = ['secretaryGeneral', 'committeeChair', 'committeeMember'];

const VOTED = { body: 'supervisoryCommittee', present: 5, inFavour: 4, against: 1 } as const;

/** What becomes of a matter that the firm's answer did not settle. */
export const OUTCOME_RULES = {
  TO_MEDIATION: rule(ToMediation, {
    label: text('转入调解', 'take it to mediation'),
    by: OFFICE,
    sight: BOTH_SIDES,
    samples: [
      { civilDispute: true, consentObtainable: true },
      { civilDispute: false, consentObtainable: true },
      { civilDispute: true, consentObtainable: false },
      { ownersCommitteeUserId: SAMPLE_PERSON, mode: 'peopleMediation' },
      { onPaper: true },
    ],
  }),
  MEDIATION_ENDED: rule(MediationEnded, {
    label: text('调解结束', 'mediation ended'),
    by: OFFICE_OR_CASE,
    sight: BOTH_SIDES,
    facts: childrenOfProceeding,
    samples: [{ outcome: 'agreed' }, { outcome: 'failed' }],
  }),
  TO_RECTIFICATION: rule(ToRectification, {
    label: text('转入整改', 'take it to rectification'),
    by: OFFICE,
    sight: BOTH_SIDES,
    samples: [{}, { onPaper: true }],
  }),
  RECTIFICATION_ENDED: rule(RectificationEnded, {
    label: text('整改结束', 'rectification ended'),
    by: OFFICE_OR_CASE,
    sight: BOTH_SIDES,
    facts: childrenOfProceeding,
    samples: [{ outcome: 'passed' }, { outcome: 'failed' }],
  }),
  TO_CLUE: rule(ToClue, {
    label: text('登记诚信线索', 'open an integrity clue'),
    by: OFFICE,
    sight: INTERNAL,
    samples: [{ breach: 'falsePromise', harm: true, ...WORDS }],
  }),
  SETBACK_REPORTED: rule(SetbackReported, {
    label: text('调解或整改出现反复', 'a settlement did not hold'),
    by: ['system'],
    sight: BOTH_SIDES,
    samples: [{ what: 'agreementBreached' }, { what: 'recurrence' }],
  }),
  REVIEW_RESOLVED: rule(ReviewResolved, {
    label: text('监督委员会决议', 'resolution of the committee'),
    by: ['system'],
    sight: BOTH_SIDES,
    facts: reviewers,
    samples: [
      { outcome: 'adopted', direction: 'lastPeriod', workdays: 3, ...VOTED },
      { outcome: 'adopted', direction: 'unresolved', ...VOTED },
      { outcome: 'adopted', direction: 'review', ...VOTED },
      { outcome: 'rejected', ...VOTED },
    ],
  }),
  REPLY_RECEIVED: rule(ReplyReceived, {
    label: text('部门已答复', 'the agency replied'),
    by: OFFICE_OR_CASE,
    sight: RESIDENT_AND_OFFICE,
    samples: [{ ...WORDS }],
  }),
  REFERRAL_ANSWERED: rule(ReferralAnswered, {
    label: text('转办案件有结果', 'the referral ended'),
    by: ['system'],
    sight: RESIDENT_AND_OFFICE,
    samples: [{ outcome: 'replied' }, { outcome: 'noReply' }, { outcome: 'wrongAgency' }],
  }),
  PROPOSE_CLOSING: rule(ProposeClosing, {
    label: text('拟附理由办结', 'propose to conclude with reasons'),
    by: OFFICE,
    sight: INTERNAL,
    samples: [{ reason: 'nothingLeftToDo', ...WORDS }],
  }),
  APPROVE_CLOSING: rule(MaySay, {
    label: text('批准办结', 'approve the conclusion'),
    by: ['secretaryGeneral', 'committeeChair'],
    sight: RESIDENT_AND_OFFICE,
    facts: openChildren,
    samples: [{}],
  }),
  DECLINE_CLOSING: rule(Said, {
    label: text('不批准办结', 'decline the conclusion'),
    by: ['secretaryGeneral', 'committeeChair'],
    sight: INTERNAL,
    samples: [{ ...WORDS }],
  }),
  REQUEST_REVIEW: rule(Said, {
    label: text('申请复核', 'ask for a review'),
    by: ['complainant', 'clerk'],
    sight: RESIDENT_AND_OFFICE,
    facts: reviewers,
    samples: [{ ...WORDS }],
  }),
  UPHOLD_DECISION: rule(ReviewDecision, {
    label: text('复核维持', 'uphold'),
    by: REVIEWERS,
    sight: RESIDENT_AND_OFFICE,
    facts: family,
    samples: [{ ...WORDS }],
  }),
  CHANGE_DECISION: rule(ReviewDecision, {
    label: text('复核变更', 'change'),
    by: REVIEWERS,
    sight: RESIDENT_AND_OFFICE,
    facts: family,
    samples: [{ ...WORDS }],
  }),
  RETURN_FOR_HANDLING: rule(ReviewDecision, {
    label: text('复核发回重办', 'return for handling'),
    by: REVIEWERS,
    sight: BOTH_SIDES,
    facts: family,
    samples: [{ ...WORDS }],
  }),
  DIRECT_CASE: rule(DirectCase, {
    label: text('监督委员会主任决定', 'decision of the chair'),
    by: ['committeeChair'],
    sight: BOTH_SIDES,
    facts: reviewers,
    samples: [
      { decision: 'lastPeriod', workdays: 3, ...WORDS },
      { decision: 'lastPeriod', workdays: 30, ...WORDS },
      { decision: 'unresolved', ...WORDS },
      { decision: 'review', ...WORDS },
    ],
  }),
  EXTEND_OVERALL: rule(Said, {
    label: text('延长全案期限', 'extend the whole matter'),
    by: ['secretaryGeneral'],
    sight: BOTH_SIDES,
    samples: [{ ...WORDS }],
  }),
  SUSPEND: rule(Suspend, {
    label: text('中止', 'suspend'),
    by: OFFICE,
    sight: BOTH_SIDES,
    samples: [{ reason: 'court', reference: '(2026)粤0402民初1号' }],
  }),
  LOG_SUSPENSION_CHECK: rule(Said, {
    label: text('记录中止检查', 'log the check of a suspension'),
    by: OFFICE,
    sight: INTERNAL,
    samples: [{ ...WORDS }],
  }),
  RESUME: rule(MaySay, {
    label: text('恢复办理', 'resume'),
    by: OFFICE,
    sight: BOTH_SIDES,
    samples: [{}],
  }),
  CONTINUE_EX_OFFICIO: rule(Said, {
    label: text('依职权继续办理', 'go on ex officio'),
    by: OFFICE,
    sight: RESIDENT_AND_OFFICE,
    samples: [{ ...WORDS }],
  }),
  SETTLE_RETALIATION: rule(Said, {
    label: text('处理被针对的反映', 'settle a report of retaliation'),
    by: ['secretaryGeneral', 'committeeChair'],
    sight: RESIDENT_AND_OFFICE,
    samples: [{ ...WORDS }],
  }),
  ARCHIVE: rule(NoPayload, {
    label: text('归档', 'archive'),
    by: OFFICE,
    sight: RESIDENT_AND_OFFICE,
    facts: openChildren,
    samples: [{}],
  }),
};
