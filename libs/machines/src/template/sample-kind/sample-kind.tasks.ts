import { text } from '#kernel/text.js';
import type { TaskRule } from '../../contract/task-rule.js';
import type { SampleKindContext } from './sample-kind.context.js';

/** Who finds what in the inbox, and while the case is in which state. */
export const tasks: readonly TaskRule<SampleKindContext>[] = [
  {
    name: 'answer',
    label: text('答复提问', 'Answer the question'),
    in: ['asked'],
    assignees: () => [{ role: 'clerk' }],
    deadline: 'answer',
  },
];
