import { text } from '#kernel/text.js';
import { type EventRule, NoPayload } from '../../../contract/event-rule.js';
import { RungReached } from '../../rectification/events/clock.js';
import { OFFICE_LADDER } from '../referral.ladder.js';
import type { ReferralContext } from '../referral.context.js';
import { rule } from './rule.js';
import { CLOCK, OFFICE_CLOCK } from './sight.js';

type Clock = EventRule<ReferralContext, NoPayload>;

/** Raised by the engine at the due instant; never by a person. */
const passed = (zh: string, en: string, sight: Clock['sight']): Clock =>
  rule(NoPayload, {
    label: text(`${zh}期限届满`, `${en}: time is up`),
    by: ['system'],
    sight,
    samples: [{}],
  });

export const CLOCK_RULES = {
  URGENT_CALL_DEADLINE_PASSED: passed('紧急电话告知', 'urgent call', OFFICE_CLOCK),
  DRAFTING_DEADLINE_PASSED: passed('拟函并审批', 'drafting and approval', OFFICE_CLOCK),
  OBJECTING_DEADLINE_PASSED: passed('部门提出异议', 'objection of the agency', CLOCK),
  RECEIPT_DEADLINE_PASSED: passed('部门签收', 'receipt by the agency', CLOCK),
  ANSWER_DEADLINE_PASSED: passed('部门答复', 'answer of the agency', CLOCK),
  RELAYING_DEADLINE_PASSED: passed('转告答复', 'relaying the reply', OFFICE_CLOCK),
  SILENCE_DEADLINE_PASSED: passed('未答复后的决定', 'decision on the silence', OFFICE_CLOCK),
  DEADLINE_RUNG_REACHED: rule(RungReached, {
    label: text('督办级别到达', 'rung of the ladder reached'),
    by: ['system'],
    sight: OFFICE_CLOCK,
    samples: [
      ...['yellow', 'urge', 'handOver'].map((rung) => ({ deadline: OFFICE_LADDER[0] ?? '', rung })),
      { deadline: 'receipt', rung: 'copySuperior' },
      { deadline: 'answer', rung: 'chase' },
    ],
  }),
};
