import { type Text, text } from '#kernel/text.js';
import type { CaseRole } from '../../contract/case-role.js';
import type { OutlineItem } from '../../contract/outline.js';
import { AGENCIES, FORMS, IDENTITY_BASES, inWords, RESULTS } from './referral.codes.js';
import type { ReferralContext } from './referral.context.js';

const OFFICE: readonly CaseRole[] = ['clerk', 'secretaryGeneral', 'committeeChair'];

const line = (
  name: string,
  label: Text,
  value: Text | null,
  more: Partial<OutlineItem> = {},
): OutlineItem[] => (value ? [{ name, label, value, ...more }] : []);

/** What a reader should know beyond the state: to whom, why it hurries, what is missing, in which list it stands. */
export function referralOutline(context: ReferralContext): readonly OutlineItem[] {
  const { agency, form, urgent, calls, identityBasis, declinedBy, result, listedIn } = context;
  return [
    ...line('agency', text('部门', 'Agency'), inWords(AGENCIES, agency)),
    ...line('form', text('方式', 'Form'), FORMS[form]),
    ...line('urgent', text('紧急', 'Urgent'), urgent ? called(calls) : null, {
      tone: 'warning',
      for: OFFICE,
    }),
    ...line('identity', text('随函提供身份', 'Identity goes along'), inWords(IDENTITY_BASES, identityBasis), {
      for: OFFICE,
    }),
    ...line('declined', text('已退回的部门', 'Not theirs'), names(declinedBy), { for: OFFICE }),
    ...line('result', text('处理结果', 'Result'), inWords(RESULTS, result)),
    ...line(
      'secondLetter',
      text('二次催办', 'Second letter'),
      context.secondLetterAt ? text('已发出', 'sent') : null,
      {
        tone: 'warning',
      },
    ),
    ...line(
      'copied',
      text('抄送上级', 'Copy to the superior office'),
      context.copied ? text('已抄送', 'sent') : null,
      {
        for: [...OFFICE, 'observer'],
      },
    ),
    ...line(
      'list',
      text('半年清单', 'Half-yearly list'),
      listedIn ? text(halfYear(listedIn), listedIn) : null,
      {
        tone: 'warning',
      },
    ),
  ];
}

function called(calls: number): Text {
  return calls > 0 ? text('已电话告知', 'told by phone') : text('待电话告知', 'to be told by phone');
}

function names(agencies: readonly string[]): Text | null {
  const words = agencies.flatMap((agency) => inWords(AGENCIES, agency) ?? []);
  if (words.length === 0) return null;
  return text(words.map(({ zh }) => zh).join('、'), words.map(({ en }) => en).join(', '));
}

function halfYear(list: string): string {
  const [year = '', half = ''] = list.split('H');
  return `${year}年${half === '1' ? '上' : '下'}半年`;
}
