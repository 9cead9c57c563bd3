import { type Text, text } from '#kernel/text.js';
import type { CaseRole } from '../../contract/case-role.js';
import type { OutlineItem } from '../../contract/outline.js';
import { AGENCIES, FAILURES, inWords, ITEM_KINDS, ITEM_VERDICTS, TERMS } from './rectification.codes.js';
import { openItems, type RectificationContext, termOf } from './rectification.context.js';

const OFFICE: readonly CaseRole[] = ['clerk', 'secretaryGeneral', 'committeeChair'];

const line = (
  name: string,
  label: Text,
  value: Text | null,
  more: Partial<OutlineItem> = {},
): OutlineItem[] => (value ? [{ name, label, value, ...more }] : []);

/** What a reader should know beyond the state: the term, the items with their verdicts, why it failed, the looks. */
export function rectificationOutline(context: RectificationContext, state: string): readonly OutlineItem[] {
  const { items, reordered, dispute, agency, failure, looks, record } = context;
  return [
    ...line(
      'term',
      text('期限类别', 'Period'),
      items.length > 0 || context.safety ? TERMS[termOf(context)] : null,
    ),
    ...line('order', text('通知', 'Order'), reordered ? text('二次整改', 'second order') : null, {
      tone: 'warning',
    }),
    ...line('progress', text('销项进度', 'Items met'), progress(context)),
    ...items.map(({ kind, verdict }, index): OutlineItem => ({
      name: `item${index + 1}`,
      group: 'items',
      label: numbered(index + 1, ITEM_KINDS[kind]),
      value: inWords(ITEM_VERDICTS, verdict) ?? text('待整改', 'to be put right'),
      ...(verdict ? { tone: verdict === 'met' ? 'success' : 'warning' } : {}),
    })),
    ...line(
      'dispute',
      text('异议', 'Dispute'),
      dispute === 'open' ? text('待答复', 'to be ruled on') : null,
      {
        tone: 'waiting',
      },
    ),
    ...line('failure', text('未通过原因', 'Why not passed'), inWords(FAILURES, failure), { tone: 'warning' }),
    ...line(
      'record',
      text('复查记录', 'Record'),
      record && state === 'inspecting'
        ? text('一人已记录，待另一人确认', 'recorded by one, to be confirmed by the other')
        : null,
      {
        for: [...OFFICE, 'inspector'],
      },
    ),
    ...line('agency', text('移送部门', 'Agency'), inWords(AGENCIES, agency)),
    ...line(
      'looks',
      text('观察', 'Looks'),
      state === 'watch' ? text(`已回访${looks}次，共2次`, `${looks} of 2`) : null,
    ),
  ];
}

function progress(context: RectificationContext): Text | null {
  const all = context.items.length;
  if (all === 0) return null;
  const met = all - openItems(context).length;
  return text(`${met}/${all} 项合格`, `${met} of ${all} met`);
}

function numbered(number: number, kind: Text): Text {
  return text(`${number}. ${kind.zh}`, `${number}. ${kind.en}`);
}
