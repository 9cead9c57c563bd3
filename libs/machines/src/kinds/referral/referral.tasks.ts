import { text } from '#kernel/text.js';
import type { CaseRole } from '../../contract/case-role.js';
import type { Assignee, TaskRule } from '../../contract/task-rule.js';
import type { ReferralContext } from './referral.context.js';
import type { ReferralState } from './referral.machine.js';

type Rule = TaskRule<ReferralContext>;

const to =
  (...roles: readonly CaseRole[]) =>
  (): readonly Assignee[] =>
    roles.map((role) => ({ role }));

const task = (
  name: string,
  [zh, en]: readonly [string, string],
  states: readonly ReferralState[],
  assignees: Rule['assignees'],
  more: Partial<Rule> = {},
): Rule => ({ name, label: text(zh, en), in: states, assignees, ...more });

const isRefused = ({ declinedBy, agency }: ReferralContext) => declinedBy.includes(agency);

/** Who must act. Derived from state and context, so nobody opens or closes a task by hand. */
export const REFERRAL_TASKS: readonly Rule[] = [
  task(
    'callAtOnce',
    ['立即电话告知部门并记录', 'call the agency at once and log it'],
    ['drafted'],
    to('clerk'),
    {
      when: ({ urgent, calls }) => urgent && calls === 0,
      deadline: 'urgentCall',
    },
  ),
  task(
    'sendAtOnce',
    ['发出紧急移送', 'send the urgent letter'],
    ['drafted'],
    to('clerk', 'secretaryGeneral'),
    {
      when: (context) => context.urgent && context.calls > 0 && !isRefused(context),
      deadline: 'drafting',
    },
  ),
  task('readdress', ['改送其他部门', 'address another agency'], ['drafted'], to('clerk'), {
    when: isRefused,
    deadline: 'drafting',
  }),
  task(
    'approve',
    ['审批转办函', 'approve the letter'],
    ['drafted'],
    ({ drafter }) => [{ role: drafter?.role === 'secretaryGeneral' ? 'committeeChair' : 'secretaryGeneral' }],
    { when: (context) => !context.urgent && !isRefused(context), deadline: 'drafting' },
  ),
  task('acknowledge', ['签收来函', 'sign for the letter'], ['sent'], to('observer'), { deadline: 'receipt' }),
  task('callAgency', ['电话询问签收情况', 'call and ask for the receipt'], ['sent'], to('clerk'), {
    when: ({ receiptOverdue }) => receiptOverdue,
  }),
  task('followUp', ['跟进部门办理', 'follow it with the agency'], ['sent', 'inProcess'], to('clerk'), {
    deadline: 'answer',
  }),
  task('answer', ['办理并答复', 'deal with it and answer'], ['inProcess'], to('observer'), {
    when: ({ informationAsked }) => !informationAsked,
    deadline: 'answer',
  }),
  task('supply', ['向部门补充材料', 'supply what the agency asks for'], ['inProcess'], to('clerk'), {
    when: ({ informationAsked }) => informationAsked,
    deadline: 'answer',
  }),
  task('relay', ['转告答复', 'relay the reply'], ['replied'], to('clerk'), { deadline: 'relaying' }),
  task(
    'decideOnSilence',
    ['再次去函或列入半年清单', 'second letter, or the half-yearly list'],
    ['noReply'],
    ({ councilInvolved }) =>
      councilInvolved
        ? [{ role: 'secretaryGeneral' }, { role: 'standingCouncil' }]
        : [{ role: 'secretaryGeneral' }],
    { deadline: 'silence' },
  ),
  task(
    'press',
    ['督促秘书处', 'see that the secretariat acts'],
    ['drafted', 'replied'],
    to('secretaryGeneral'),
    {
      when: ({ overdue }) => overdue.length > 0,
    },
  ),
];
