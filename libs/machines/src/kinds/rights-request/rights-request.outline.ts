import { type Text, text } from '#kernel/text.js';
import type { CaseRole } from '../../contract/case-role.js';
import type { OutlineItem } from '../../contract/outline.js';
import { ASKER } from './events/rule.js';
import {
  AGENCIES,
  ANSWERS,
  type Codes,
  inWords,
  OPINIONS,
  RESULTS,
  TOPIC_WORDS,
  TRACKS,
} from './rights-request.codes.js';
import { firmsIn, needsCouncil, type RightsRequestContext } from './rights-request.context.js';

const OFFICE: readonly CaseRole[] = ['clerk', 'secretaryGeneral', 'counsel', 'committeeChair'];
const OWN: Partial<OutlineItem> = { side: ASKER };

const line = (
  name: string,
  label: Text,
  value: Text | null,
  more: Partial<OutlineItem> = {},
): OutlineItem[] => (value ? [{ name, label, value, ...more }] : []);

const POLICIES: Codes = {
  drafting: text('拟制意见书', 'the paper is drafted'),
  atCouncil: text('理事会审议中', 'with the council'),
  adopted: text('理事会已通过', 'adopted by the council'),
  rejected: text('理事会未通过', 'not adopted by the council'),
  submitted: text('已报送', 'submitted'),
  answered: text('已答复', 'answered'),
};

/** What a reader should know beyond the state: the track and why, the wall, the opinion, who waits for whom. */
export function rightsRequestOutline(context: RightsRequestContext): readonly OutlineItem[] {
  const { submission, opinion, policy, track, respondentIn, result } = context;
  return [
    ...line('topic', text('事项', 'Topic'), inWords(TOPIC_WORDS, context.topic)),
    ...line('track', text('办理方式', 'Track'), inWords(TRACKS, track)),
    ...line('firms', text('涉及会员', 'Members in it'), countOf(context)),
    ...line('wall', text('回避隔离', 'Chinese wall'), wallText(respondentIn.length), {
      for: OFFICE,
      tone: 'warning',
      ...OWN,
    }),
    ...line('opinion', text('法律意见', 'Legal opinion'), opinionText(opinion), OWN),
    ...line('approval', text('方案审批', 'Approval'), approvalText(context), OWN),
    ...line('policy', text('政策反映', 'Policy track'), inWords(POLICIES, policy)),
    ...(policy === 'none'
      ? line('agency', text('部门', 'Agency'), inWords(AGENCIES, submission?.agency), OWN)
      : []),
    ...(policy === 'none'
      ? []
      : line('tradeAgency', text('报送部门', 'Submitted to'), inWords(AGENCIES, submission?.agency))),
    ...line(
      'receipt',
      text('收悉', 'Receipt'),
      submission?.receiptOn ? same(submission.receiptOn) : null,
      ownUnless(policy),
    ),
    ...line('answer', text('答复', 'Answer'), inWords(ANSWERS, submission?.answer), ownUnless(policy)),
    ...line('result', text('结果', 'Result'), inWords(RESULTS, result), ownUnless(policy)),
  ];
}

/** What concerns the trade is everybody's; a single member's matter is its own. */
function ownUnless(policy: RightsRequestContext['policy']): Partial<OutlineItem> {
  return policy === 'none' ? OWN : {};
}

function countOf(context: RightsRequestContext): Text | null {
  const count = firmsIn(context).length;
  return count > 1 || context.invited.length > 0 ? text(`${count}家`, `${count}`) : null;
}

function wallText(cases: number): Text | null {
  return cases === 0
    ? null
    : text(
        `会员在${cases}件同一事实案件中为被处理方`,
        `the member is respondent in ${cases} case(s) on the same facts`,
      );
}

function opinionText(opinion: RightsRequestContext['opinion']): Text | null {
  return opinion === 'asked' ? text('已委托', 'asked for') : inWords(OPINIONS, opinion);
}

function approvalText(context: RightsRequestContext): Text | null {
  const { plan } = context;
  if (plan === null) return null;
  if (plan.approvedBy === 'standingCouncil')
    return text('常务理事会已批准', 'approved by the standing council');
  if (plan.approvedBy === 'secretaryGeneral')
    return text('秘书长已批准', 'approved by the secretary-general');
  return needsCouncil(context)
    ? text('涉及支出或公开声明，须经常务理事会', 'money or a public statement: for the standing council')
    : text('待秘书长批准', 'for the secretary-general');
}

function same(value: string): Text {
  return text(value, value);
}
