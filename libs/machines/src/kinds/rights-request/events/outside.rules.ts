import { text } from '#kernel/text.js';
import { type EventRule, NoPayload } from '../../../contract/event-rule.js';
import type { RightsRequestContext } from '../rights-request.context.js';
import { MediationEnded, OpinionIssued, ReferralAnswered, ReviewResolved, RungReached } from './outside.js';
import { ASKER, inConfidence, openly } from './rule.js';
import { CLOCK, SHARED } from './sight.js';

const COUNTED = { present: 20, inFavour: 18, against: 2 } as const;

/** Raised by the engine at the due instant; never by a person, and nothing for other members. */
const passed = (zh: string, en: string): EventRule<RightsRequestContext, NoPayload> =>
  inConfidence(NoPayload, {
    label: text(`${zh}期限届满`, `${en}: time is up`),
    by: ['system'],
    sight: CLOCK,
    samples: [{}],
  });

const rung = (deadline: string, name: string) => ({ deadline, rung: name });

export const OUTSIDE_RULES = {
  OPINION_ISSUED: inConfidence(OpinionIssued, {
    label: text('法律意见已出具', 'the legal opinion is issued'),
    by: ['system'],
    sight: SHARED,
    samples: [{ answer: 'noObjection' }],
  }),
  MEDIATION_ENDED: inConfidence(MediationEnded, {
    label: text('调解结束', 'the mediation has ended'),
    by: ['system'],
    sight: SHARED,
    samples: [{ outcome: 'agreed' }, { outcome: 'failed' }],
  }),
  REFERRAL_ANSWERED: inConfidence(ReferralAnswered, {
    label: text('部门已答复', 'the agency has answered'),
    by: ['system'],
    sight: SHARED,
    samples: [{ outcome: 'replied' }, { outcome: 'noReply' }, { outcome: 'wrongAgency' }],
  }),
  REVIEW_RESOLVED: openly(ReviewResolved, {
    label: text('审议已有决议', 'the review is resolved'),
    by: ['system'],
    sight: SHARED,
    // The council speaks for the trade; the standing council has judged the plan of one member.
    side: ({ body }) => (body === 'council' || body === 'generalMeeting' ? null : ASKER),
    samples: [
      { outcome: 'adopted', body: 'council', ...COUNTED },
      { outcome: 'rejected', body: 'council', ...COUNTED },
      { outcome: 'undecided', body: 'standingCouncil', ...COUNTED },
    ],
  }),
  ELIGIBILITY_DEADLINE_PASSED: passed('受理审查', 'examination'),
  INFO_DEADLINE_PASSED: passed('补充资料', 'supplying information'),
  ASSESSMENT_DEADLINE_PASSED: passed('研判', 'assessment'),
  PLAN_DRAFTING_DEADLINE_PASSED: passed('拟制方案', 'drafting the plan'),
  PLAN_DEADLINE_PASSED: passed('审批方案', 'approving the plan'),
  PLAN_COUNCIL_DEADLINE_PASSED: passed('常务理事会审议', 'decision of the standing council'),
  BEGINNING_DEADLINE_PASSED: passed('开始实施', 'beginning to act'),
  PROGRESS_DEADLINE_PASSED: passed('进展反馈', 'telling the member'),
  RECEIPT_DEADLINE_PASSED: passed('对方收悉', 'receipt by the third party'),
  ANSWER_DEADLINE_PASSED: passed('对方答复', 'answer of the third party'),
  SILENCE_DEADLINE_PASSED: passed('未答复的处理', 'deciding on silence'),
  MEDIATION_DEADLINE_PASSED: passed('调解', 'mediation'),
  POLICY_STEP_DEADLINE_PASSED: passed('政策反映推进', 'moving the submission on'),
  HALF_YEAR_DEADLINE_PASSED: passed('半年', 'half-year'),
  FEEDBACK_DEADLINE_PASSED: passed('会员反馈', 'feedback of the member'),
  OVERALL_DEADLINE_PASSED: passed('全程', 'the whole request'),
  DEADLINE_RUNG_REACHED: inConfidence(RungReached, {
    label: text('督办级别到达', 'rung of the ladder reached'),
    by: ['system'],
    sight: CLOCK,
    samples: [
      ...['blue', 'yellow', 'urge', 'supervise', 'handOver'].map((name) => rung('assessment', name)),
      rung('answer', 'chase'),
    ],
  }),
};
