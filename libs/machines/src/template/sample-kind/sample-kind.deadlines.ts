import { text } from '#kernel/text.js';
import type { DeadlineRule } from '../../contract/deadline-rule.js';
import type { SampleKindContext } from './sample-kind.context.js';

/** Every state that waits for somebody has a deadline, and every deadline names where its length comes from. */
export const deadlines: readonly DeadlineRule<SampleKindContext>[] = [
  {
    name: 'answer',
    label: text('答复期限', 'Time for the answer'),
    in: ['asked'],
    budget: (context, settings) => ({
      amount: (context.urgency === 'urgent' ? settings['answerUrgent'] : settings['answer']) ?? 5,
      unit: 'workday',
    }),
    onPassed: 'ANSWER_DEADLINE_PASSED',
    rungs: [
      { name: 'yellow', at: () => ({ light: 'yellow' }) },
      { name: 'overdue', at: () => ({ workdaysAfterDue: 5 }) },
    ],
    source: text('内部规定（示例）', 'house rule (example)'),
  },
  {
    name: 'confirmation',
    label: text('确认期限', 'Time for the confirmation'),
    in: ['answered'],
    budget: (_, settings) => ({ amount: settings['confirmation'] ?? 5, unit: 'workday' }),
    onPassed: 'CONFIRMATION_DEADLINE_PASSED',
    source: text('内部规定（示例）', 'house rule (example)'),
  },
];
