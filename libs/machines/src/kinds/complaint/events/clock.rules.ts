import { text } from '#kernel/text.js';
import type { EventRule, FactRequest } from '../../../contract/event-rule.js';
import { NoPayload } from '../../../contract/event-rule.js';
import type { ComplaintContext } from '../complaint.context.js';
import { openChildren, reviewers } from './facts.js';
import { RungReached } from './outside.js';
import { rule } from './rule.js';
import { CLOCK, FIRM_CLOCK, OFFICE_CLOCK, RESIDENT_CLOCK } from './sight.js';

type Clock = EventRule<ComplaintContext, NoPayload>;

/** Raised by the engine at the due instant; never by a person. */
const passed = (
  zh: string,
  en: string,
  sight: Clock['sight'],
  facts?: (context: ComplaintContext, payload: object, caseId: string) => readonly FactRequest[],
): Clock =>
  rule(NoPayload, {
    label: text(`${zh}期限届满`, `${en}: time is up`),
    by: ['system'],
    sight,
    ...(facts ? { facts } : {}),
    samples: [{}],
  });

/** Time and other cases. */
export const CLOCK_RULES = {
  DRAFT_DEADLINE_PASSED: passed('草稿保留', 'keeping the draft', RESIDENT_CLOCK),
  REGISTRATION_DEADLINE_PASSED: passed('登记', 'registration', OFFICE_CLOCK),
  TRIAGE_TARGET_DEADLINE_PASSED: passed('分诊', 'triage', OFFICE_CLOCK),
  TRIAGE_DEADLINE_PASSED: passed('受理决定', 'decision to accept', RESIDENT_CLOCK),
  INFO_REMINDER_DEADLINE_PASSED: passed('补充资料提醒', 'reminder to supply information', RESIDENT_CLOCK),
  INFO_DEADLINE_PASSED: passed('补充资料', 'supplying information', RESIDENT_CLOCK),
  REFUSAL_OBJECTION_DEADLINE_PASSED: passed('不予受理异议', 'objecting to the refusal', RESIDENT_CLOCK),
  MERGE_CONSENT_DEADLINE_PASSED: passed('并案答复', 'answering the proposal to join', RESIDENT_CLOCK),
  FORWARDING_DEADLINE_PASSED: passed('转出', 'forwarding', OFFICE_CLOCK),
  REFERRAL_DEADLINE_PASSED: passed('部门答复', 'reply of the agency', RESIDENT_CLOCK),
  NOTIFYING_DEADLINE_PASSED: passed('通知企业', 'notifying the firm', OFFICE_CLOCK),
  SIGNATURE_DEADLINE_PASSED: passed('签收', 'signature', FIRM_CLOCK),
  DEEMED_SIGNATURE_DEADLINE_PASSED: passed('视为签收', 'deemed signature', FIRM_CLOCK),
  OBJECTION_DEADLINE_PASSED: passed('企业异议', 'objection of the firm', FIRM_CLOCK),
  OBJECTION_RULING_DEADLINE_PASSED: passed('异议裁定', 'ruling on the objection', OFFICE_CLOCK),
  INVITATION_DEADLINE_PASSED: passed('邀请非会员企业', 'invitation of the non-member firm', RESIDENT_CLOCK),
  ANSWER_DEADLINE_PASSED: passed('企业答复', 'answer of the firm', FIRM_CLOCK),
  FIRST_CONTACT_DEADLINE_PASSED: passed('首次联系', 'first contact', FIRM_CLOCK),
  EXTENSION_DEADLINE_PASSED: passed('延期批复', 'decision on the extension', FIRM_CLOCK),
  ANSWER_REVIEW_DEADLINE_PASSED: passed('答复审核', 'checking the answer', OFFICE_CLOCK),
  CALL_BACK_DEADLINE_PASSED: passed('首次回访', 'first call-back', OFFICE_CLOCK),
  CONFIRMATION_DEADLINE_PASSED: passed('投诉人确认', 'confirmation', RESIDENT_CLOCK),
  DISPOSAL_DEADLINE_PASSED: passed('处置', 'disposal', OFFICE_CLOCK),
  PROCEEDINGS_DEADLINE_PASSED: passed('调解或整改结果', 'result of mediation or rectification', OFFICE_CLOCK),
  REVIEW_DEADLINE_PASSED: passed('复核', 'review', RESIDENT_CLOCK, reviewers),
  REOPENING_DEADLINE_PASSED: passed('重新提出', 'reopening', CLOCK, openChildren),
  OVERALL_DEADLINE_PASSED: passed('全案办理', 'the whole matter', CLOCK),
  LAST_PERIOD_DEADLINE_PASSED: passed('最后', 'last period', CLOCK),
  EX_OFFICIO_DEADLINE_PASSED: passed(
    '依职权继续的决定',
    'deciding to go on ex officio',
    OFFICE_CLOCK,
    openChildren,
  ),
  SUSPENSION_CHECK_DEADLINE_PASSED: passed('中止检查', 'check of the suspension', OFFICE_CLOCK),
  RETALIATION_DEADLINE_PASSED: passed('处理被针对的反映', 'looking into retaliation', OFFICE_CLOCK),
  DEADLINE_RUNG_REACHED: rule(RungReached, {
    label: text('督办级别到达', 'rung of the ladder reached'),
    by: ['system'],
    sight: OFFICE_CLOCK,
    samples: ['answer', 'answerReview'].flatMap((deadline) =>
      ['blue', 'yellow', 'urge', 'supervise', 'handOver'].map((rung) => ({ deadline, rung })),
    ),
  }),
  COMPLAINT_JOINED: otherCase('有投诉并入', 'a complaint joined'),
  COMPLAINT_LEFT: otherCase('有投诉退出', 'a complaint left'),
  GROUP_RESOLVED: otherCase('共同投诉已解决', 'the group was solved'),
  GROUP_UNRESOLVED: otherCase('共同投诉已办结', 'the group was concluded'),
};

/** Said by another case; which one, the actor tells. */
function otherCase(zh: string, en: string): Clock {
  return rule(NoPayload, { label: text(zh, en), by: ['system'], sight: RESIDENT_CLOCK, samples: [{}] });
}
