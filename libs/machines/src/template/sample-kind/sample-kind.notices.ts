import { text } from '#kernel/text.js';
import type { TextTemplate } from '../../contract/case-kind.js';

export const notices: Readonly<Record<string, TextTemplate>> = {
  answered: {
    title: text('您的提问已有答复', 'Your question was answered'),
    body: text('请查看答复并确认。', 'Please read the answer and confirm it.'),
  },
  reminder: {
    title: text('有提问待答复', 'A question waits for its answer'),
    body: text('答复期限临近或已过，请尽快处理。', 'The time for the answer is nearly or already over.'),
  },
  overdue: {
    title: text('提问逾期未答复', 'A question was not answered in time'),
    body: text('请督促经办人答复。', 'Please see that it is answered.'),
  },
};
