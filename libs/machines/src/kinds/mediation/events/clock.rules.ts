import { text } from '#kernel/text.js';
import type { EventRule } from '../../../contract/event-rule.js';
import { NoPayload } from '../../../contract/event-rule.js';
import type { MediationContext } from '../mediation.context.js';
import { RungReached } from './performance.js';
import { rule } from './rule.js';
import { CLOCK, OFFICE_CLOCK } from './sight.js';

type Clock = EventRule<MediationContext, NoPayload>;

/** Raised by the engine at the due instant; never by a person. */
const passed = (zh: string, en: string, sight: Clock['sight'] = CLOCK, facts?: Clock['facts']): Clock =>
  rule(NoPayload, {
    label: text(`${zh}期限届满`, `${en}: time is up`),
    by: ['system'],
    sight,
    ...(facts ? { facts } : {}),
    samples: [{}],
  });

const RUNGS: Readonly<Record<string, readonly string[]>> = {
  screening: ['blue', 'yellow', 'urge', 'supervise'],
  talks: ['blue', 'yellow'],
  signing: ['blue', 'yellow'],
  courtFiling: ['first', 'second', 'last'],
};

export const CLOCK_RULES = {
  SCREENING_DEADLINE_PASSED: passed('审查', 'examination', OFFICE_CLOCK),
  CONTACT_DEADLINE_PASSED: passed('联系对方', 'contacting the other side', OFFICE_CLOCK),
  CONSENT_DEADLINE_PASSED: passed('答复是否调解', 'answering whether to mediate'),
  ROSTER_DEADLINE_PASSED: passed('提出候选名单', 'proposing candidates', OFFICE_CLOCK),
  CHOICE_DEADLINE_PASSED: passed('选定调解员', 'choosing a mediator'),
  NAMING_DEADLINE_PASSED: passed('指定调解员', 'naming a mediator', OFFICE_CLOCK),
  DISCLOSURE_DEADLINE_PASSED: passed('披露声明', 'disclosure'),
  FIRST_SESSION_DEADLINE_PASSED: passed('首次会面', 'first session', OFFICE_CLOCK),
  TALKS_DEADLINE_PASSED: passed('调解', 'mediation'),
  CAP_DEADLINE_PASSED: passed('调解最长', 'mediation at most'),
  APPRAISAL_CHECK_DEADLINE_PASSED: passed('询问鉴定进度', 'asking after the appraisal'),
  SIGNING_DEADLINE_PASSED: passed('签署协议', 'signing'),
  DELIVERY_DEADLINE_PASSED: passed('送达协议', 'handing over the agreement', OFFICE_CLOCK),
  COURT_FILING_DEADLINE_PASSED: passed('共同申请司法确认', 'joint court confirmation'),
  PERFORMANCE_DEADLINE_PASSED: passed('条款履行', 'performance of a clause'),
  PERFORMANCE_CHECK_DEADLINE_PASSED: passed('核实履行', 'check of performance'),
  BREACH_DEADLINE_PASSED: passed('推定未履行', 'non-performance presumed', CLOCK),
  FILE_CLOSING_DEADLINE_PASSED: passed('归档', 'filing', OFFICE_CLOCK),
  BREACH_ACTION_DEADLINE_PASSED: passed('处理未履行', 'acting on non-performance', OFFICE_CLOCK),
  TERMINATION_NOTICE_DEADLINE_PASSED: passed('告知调解终止', 'notice of the end', OFFICE_CLOCK),
  DEADLINE_RUNG_REACHED: rule(RungReached, {
    label: text('提醒或督办级别到达', 'rung of the ladder reached'),
    by: ['system'],
    sight: OFFICE_CLOCK,
    samples: Object.entries(RUNGS).flatMap(([deadline, rungs]) => rungs.map((rung) => ({ deadline, rung }))),
  }),
};
