import { type Text, text } from '#kernel/text.js';
import type { OutlineItem } from '../../contract/outline.js';
import { ADVISED, ANSWERS, FORMS, inWords, LEVELS, USES } from './legal-opinion.codes.js';
import type { OpinionContext } from './legal-opinion.context.js';

const line = (
  name: string,
  label: Text,
  value: Text | null,
  more: Partial<OutlineItem> = {},
): OutlineItem[] => (value ? [{ name, label, value, ...more }] : []);

const SHOWN = ['issued', 'closed', 'superseded'];

/** What a reader should know beyond the state. Of advice to a member, the office reads no answer and no use. */
export function opinionOutline(context: OpinionContext, state: string): readonly OutlineItem[] {
  const { form, urgent, forWhom, level, firmsTouched, answer, lawOn, clarifications, use } = context;
  const confided = forWhom === 'member' ? { side: 'member' } : {};
  return [
    ...line('form', text('形式', 'Form'), FORMS[form]),
    ...line('forWhom', text('为谁提供意见', 'Who is advised'), ADVISED[forWhom]),
    ...line('urgent', text('紧急', 'Urgent'), urgent ? text('是', 'yes') : null, { tone: 'warning' }),
    ...line('level', text('拟处理等级', 'Level in question'), inWords(LEVELS, level)),
    ...line(
      'firms',
      text('涉及企业', 'Firms touched'),
      firmsTouched > 0 ? text(`${firmsTouched}家`, `${firmsTouched}`) : null,
    ),
    ...line(
      'answer',
      text('结论', 'Answer'),
      SHOWN.includes(state) ? inWords(ANSWERS, answer) : null,
      confided,
    ),
    ...line(
      'law',
      text('法律文本日期', 'Law as of'),
      SHOWN.includes(state) && lawOn ? text(lawOn, lawOn) : null,
      {
        ...confided,
        ...(state === 'superseded' ? { tone: 'warning' as const } : {}),
      },
    ),
    ...line(
      'clarifications',
      text('请求说明', 'Clarifications'),
      clarifications > 0 ? text(`${clarifications}次`, `${clarifications}`) : null,
      confided,
    ),
    ...line('use', text('采纳情况', 'What was made of it'), inWords(USES, use), confided),
  ];
}
