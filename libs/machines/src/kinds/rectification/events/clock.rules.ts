import { text } from '#kernel/text.js';
import { type EventRule, NoPayload } from '../../../contract/event-rule.js';
import { FIRM_LADDER, OFFICE_LADDER } from '../rectification.ladder.js';
import type { RectificationContext } from '../rectification.context.js';
import { RungReached } from './clock.js';
import { rule } from './rule.js';
import { CLOCK, FIRM_CLOCK, OFFICE_CLOCK } from './sight.js';

type Clock = EventRule<RectificationContext, NoPayload>;

/** Raised by the engine at the due instant; never by a person. */
const passed = (zh: string, en: string, sight: Clock['sight']): Clock =>
  rule(NoPayload, {
    label: text(`${zh}期限届满`, `${en}: time is up`),
    by: ['system'],
    sight,
    samples: [{}],
  });

const RUNGS = ['blue', 'yellow', 'urge', 'supervise', 'handOver'];

export const CLOCK_RULES = {
  DRAFTING_DEADLINE_PASSED: passed('拟制', 'drafting', OFFICE_CLOCK),
  ACKNOWLEDGEMENT_DEADLINE_PASSED: passed('签收', 'acknowledgement', FIRM_CLOCK),
  DEEMED_ACKNOWLEDGEMENT_DEADLINE_PASSED: passed('视为签收', 'deemed receipt', FIRM_CLOCK),
  DISPUTING_DEADLINE_PASSED: passed('提出异议', 'disputing', FIRM_CLOCK),
  DISPUTE_RULING_DEADLINE_PASSED: passed('答复异议', 'ruling on the dispute', OFFICE_CLOCK),
  REMEDY_DEADLINE_PASSED: passed('整改', 'putting right', CLOCK),
  SAFETY_REMEDY_DEADLINE_PASSED: passed('安全整改', 'putting right, safety', CLOCK),
  EXTENSION_DEADLINE_PASSED: passed('延期批复', 'decision on the extension', FIRM_CLOCK),
  OVERDUE_INSPECTION_DEADLINE_PASSED: passed(
    '逾期未报的复查',
    'inspecting what was not reported',
    OFFICE_CLOCK,
  ),
  SCHEDULING_DEADLINE_PASSED: passed('安排复查', 'arranging the inspection', OFFICE_CLOCK),
  INSPECTION_DEADLINE_PASSED: passed('复查', 'inspection', CLOCK),
  DECISION_DEADLINE_PASSED: passed('未通过后的决定', 'decision after the failure', OFFICE_CLOCK),
  LOOK_DEADLINE_PASSED: passed('观察', 'watching', CLOCK),
  LOOK_LOG_DEADLINE_PASSED: passed('记录观察', 'logging the look', OFFICE_CLOCK),
  DEADLINE_RUNG_REACHED: rule(RungReached, {
    label: text('督办级别到达', 'rung of the ladder reached'),
    by: ['system'],
    sight: OFFICE_CLOCK,
    samples: [FIRM_LADDER[0], OFFICE_LADDER[0]].flatMap((deadline) =>
      RUNGS.map((rung) => ({ deadline: deadline ?? '', rung })),
    ),
  }),
};
