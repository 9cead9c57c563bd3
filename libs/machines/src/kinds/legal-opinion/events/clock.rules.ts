import { text } from '#kernel/text.js';
import { type EventRule, NoPayload } from '../../../contract/event-rule.js';
import { RungReached } from '../../rectification/events/clock.js';
import type { OpinionContext } from '../legal-opinion.context.js';
import { rule } from './rule.js';
import { CLOCK } from './sight.js';

/** Raised by the engine at the due instant; never by a person. */
const passed = (zh: string, en: string): EventRule<OpinionContext, NoPayload> =>
  rule(NoPayload, {
    label: text(`${zh}期限届满`, `${en}: time is up`),
    by: ['system'],
    sight: CLOCK,
    samples: [{}],
  });

export const CLOCK_RULES = {
  ASSIGNING_DEADLINE_PASSED: passed('指派', 'assigning'),
  CONFLICT_CHECK_DEADLINE_PASSED: passed('利益冲突声明', 'declaring conflicts'),
  DRAFTING_DEADLINE_PASSED: passed('出具意见', 'drafting'),
  INFORMATION_DEADLINE_PASSED: passed('补充情况', 'information'),
  PEER_REVIEW_DEADLINE_PASSED: passed('复核', 'the second look'),
  REVISION_DEADLINE_PASSED: passed('修改', 'revision'),
  CLARIFICATION_DEADLINE_PASSED: passed('答复说明', 'clarification'),
  USE_DEADLINE_PASSED: passed('采纳与否', 'following or deviating'),
  DEADLINE_RUNG_REACHED: rule(RungReached, {
    label: text('督办级别到达', 'rung of the ladder reached'),
    by: ['system'],
    sight: CLOCK,
    samples: [{ deadline: 'drafting', rung: 'yellow' }],
  }),
};
