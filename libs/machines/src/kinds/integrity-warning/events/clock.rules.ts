import { text } from '#kernel/text.js';
import { RungReached } from './decision.js';
import { ownChildren } from './facts.js';
import { passed, rule } from './rule.js';
import { CLOCK, OFFICE_CLOCK } from './sight.js';

/** Time. */
export const CLOCK_RULES = {
  ASSESSMENT_DEADLINE_PASSED: passed('线索审查', 'assessing the clue', OFFICE_CLOCK),
  FILING_DEADLINE_PASSED: passed('立案决定', 'deciding on filing', OFFICE_CLOCK),
  INFORMING_DEADLINE_PASSED: passed('告知线索提供人', 'telling the informer', OFFICE_CLOCK),
  NOTIFYING_DEADLINE_PASSED: passed('立案告知', 'notifying the firm', OFFICE_CLOCK),
  DEFENCE_DEADLINE_PASSED: passed('申辩', 'the defence', CLOCK),
  REOPENED_DEFENCE_DEADLINE_PASSED: passed('重新申辩', 'the reopened defence', CLOCK),
  INVESTIGATION_DEADLINE_PASSED: passed('调查', 'the investigation', OFFICE_CLOCK),
  REPORT_DEADLINE_PASSED: passed('调查报告', 'the report', OFFICE_CLOCK),
  LEGAL_REVIEW_DEADLINE_PASSED: passed('法制审核', 'the legal review', OFFICE_CLOCK),
  PRE_NOTICE_DEADLINE_PASSED: passed('发事先告知书', 'issuing the pre-notice', OFFICE_CLOCK),
  UNREAD_DEADLINE_PASSED: passed('系统内阅读', 'reading in the inbox', OFFICE_CLOCK),
  COMMENT_DEADLINE_PASSED: passed('陈述意见', 'commenting', CLOCK),
  SCHEDULING_DEADLINE_PASSED: passed('安排听证', 'scheduling the hearing', OFFICE_CLOCK),
  LEAVE_DEADLINE_PASSED: passed('申请延期听证', 'asking to put the hearing off', CLOCK),
  HEARING_DAY_DEADLINE_PASSED: passed('听证日', 'the day of the hearing', CLOCK),
  OFFICE_DECISION_DEADLINE_PASSED: passed('秘书长决定', 'decision of the secretary-general', OFFICE_CLOCK),
  COMMITTEE_DEADLINE_PASSED: passed('审议', 'the review', OFFICE_CLOCK),
  SERVICE_DEADLINE_PASSED: passed('送达', 'service', OFFICE_CLOCK),
  REMINDER_OBJECTION_DEADLINE_PASSED: passed('对提醒函异议', 'objecting to the reminder', CLOCK),
  APPEAL_DEADLINE_PASSED: passed('申诉', 'appealing', CLOCK),
  ADMISSIBILITY_DEADLINE_PASSED: passed('申诉受理审查', 'deciding whether to accept the appeal', CLOCK),
  COMPLETION_DEADLINE_PASSED: passed('补正申诉', 'completing the appeal', CLOCK),
  APPEAL_PANEL_DEADLINE_PASSED: passed('组成合议组', 'naming the appeal panel', OFFICE_CLOCK),
  APPEAL_DECISION_DEADLINE_PASSED: passed('申诉审理', 'deciding the appeal', CLOCK),
  PUBLISHING_DEADLINE_PASSED: passed('公示', 'publishing', OFFICE_CLOCK),
  TERM_DEADLINE_PASSED: passed('公示（记录）', 'publicity or record', CLOCK, ownChildren),
  OBJECTION_DEADLINE_PASSED: passed('异议答复', 'answering the objection', CLOCK),
  REPAIR_ACCEPTANCE_DEADLINE_PASSED: passed('受理修复申请', 'accepting the application', OFFICE_CLOCK),
  REPAIR_CHECK_DEADLINE_PASSED: passed('修复核查', 'checking the application', OFFICE_CLOCK),
  REPAIR_DECISION_DEADLINE_PASSED: passed('修复决定', 'deciding on the repair', OFFICE_CLOCK),
  REPAIR_TRIAL_DEADLINE_PASSED: passed('修复公示观察', 'trial of the repair', CLOCK),
  RECTIFICATION_CHECK_DEADLINE_PASSED: passed(
    '整改核对',
    'look at the rectification',
    OFFICE_CLOCK,
    ownChildren,
  ),
  DEADLINE_RUNG_REACHED: rule(RungReached, {
    label: text('督办级别到达', 'rung of the ladder reached'),
    by: ['system'],
    sight: OFFICE_CLOCK,
    samples: [
      ...['filing', 'investigation', 'legalReview', 'defence'].map((deadline) => ({
        deadline,
        rung: 'blue',
      })),
      ...['urge', 'supervise', 'handOver'].map((rung) => ({ deadline: 'filing', rung })),
    ],
  }),
};
