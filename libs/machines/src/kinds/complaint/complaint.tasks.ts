import { text } from '#kernel/text.js';
import type { CaseRole } from '../../contract/case-role.js';
import type { Assignee, TaskRule } from '../../contract/task-rule.js';
import { isToBeCalled } from './complaint.call-backs.js';
import type { ComplaintContext } from './complaint.context.js';
import type { ComplaintState } from './complaint.machine.js';
import { reviewDesk } from './complaint.parties.js';

type Rule = TaskRule<ComplaintContext>;

const to =
  (...roles: readonly CaseRole[]) =>
  (): readonly Assignee[] =>
    roles.map((role) => ({ role }));

const firm =
  (role: 'firmHandler' | 'firmManager') =>
  ({ firmId }: ComplaintContext): readonly Assignee[] =>
    firmId === null ? [] : [{ role, firmId }];

const task = (
  name: string,
  [zh, en]: readonly [string, string],
  states: readonly ComplaintState[],
  assignees: Rule['assignees'],
  more: Partial<Rule> = {},
): Rule => ({ name, label: text(zh, en), in: states, assignees, ...more });

const reached = (context: ComplaintContext, rung: string) =>
  Object.entries(context.rungs).some(([deadline, rungs]) => deadline !== 'answer' && rungs.includes(rung));
const firmReached = ({ rungs }: ComplaintContext, rung: string) => rungs['answer']?.includes(rung) === true;

/** States in which the office owes something, for the tasks of its head. */
const OFFICE: readonly ComplaintState[] = [
  'submitted',
  'registered',
  'referredOut',
  'accepted',
  'firmObjected',
  'firmAnswered',
  'awaitingComplainant',
  'unresolved',
  'inMediation',
  'inRectification',
];
const WITH_FIRM: readonly ComplaintState[] = ['notifiedFirm', 'firmHandling', 'extensionRequested'];
const isMember = ({ firmMember }: ComplaintContext) => firmMember === true;
const isOutside = ({ firmMember }: ComplaintContext) => firmMember !== true;

/** Who must act. Derived from state and context, so nobody opens or closes a task by hand. */
export const COMPLAINT_TASKS: readonly Rule[] = [
  task(
    'finishDraft',
    ['完成并提交草稿', 'finish and submit the draft'],
    ['draft'],
    ({ enteredByOffice }) => [{ role: enteredByOffice ? 'clerk' : 'complainant' }],
    { deadline: 'draft' },
  ),
  task('register', ['登记', 'register'], ['submitted'], to('clerk'), { deadline: 'registration' }),
  task('triage', ['分诊', 'sort'], ['registered'], to('clerk'), { deadline: 'triageTarget' }),
  task(
    'answerMergeProposal',
    ['答复并案建议', 'answer the proposal to join'],
    ['submitted', 'registered'],
    to('complainant'),
    {
      when: ({ mergeProposal }) => mergeProposal !== null,
      deadline: 'mergeConsent',
    },
  ),
  task('supplyInfo', ['补充资料', 'supply information'], ['awaitingInfo'], to('complainant'), {
    deadline: 'info',
  }),
  task(
    'considerRefusal',
    ['决定是否提出异议', 'decide whether to object'],
    ['notAccepted'],
    to('complainant'),
    { deadline: 'refusalObjection' },
  ),
  task('forward', ['转出', 'forward'], ['referredOut'], to('clerk'), {
    when: ({ forwarded }) => !forwarded,
    deadline: 'forwarding',
  }),
  task('followReferral', ['跟进部门答复', 'follow the referral'], ['referredOut'], to('clerk'), {
    when: ({ forwarded }) => forwarded,
    deadline: 'referral',
  }),
  task('notifyFirm', ['通知企业', 'notify the firm'], ['accepted'], to('clerk'), {
    when: ({ type }) => type !== 'report',
    deadline: 'notifying',
  }),
  task(
    'examineReport',
    ['核实举报并登记线索', 'examine the report and note the clue'],
    ['accepted'],
    to('clerk'),
    { when: ({ type }) => type === 'report', deadline: 'notifying' },
  ),

  task('sign', ['签收', 'sign for it'], ['notifiedFirm'], firm('firmHandler'), {
    when: isMember,
    deadline: 'signature',
  }),
  task('pressSignature', ['督促签收', 'see that it is signed for'], ['notifiedFirm'], firm('firmManager'), {
    when: (context) => isMember(context) && context.overdue.includes('signature'),
    deadline: 'deemedSignature',
  }),
  task('answer', ['答复', 'answer'], ['firmHandling'], firm('firmHandler'), {
    when: isMember,
    deadline: 'answer',
  }),
  task('pressAnswer', ['督促答复', 'see that it is answered'], WITH_FIRM, firm('firmManager'), {
    when: (context) => isMember(context) && (firmReached(context, 'urge') || context.answerOverdue),
    deadline: 'answer',
  }),
  task(
    'inviteFirm',
    ['联系非会员企业并代录', 'contact the non-member firm and enter its answer'],
    ['notifiedFirm', 'firmHandling'],
    to('clerk'),
    {
      when: isOutside,
      deadline: 'invitation',
    },
  ),
  task('ruleOnObjection', ['裁定异议', 'rule on the objection'], ['firmObjected'], to('clerk'), {
    deadline: 'objectionRuling',
  }),
  task('decideExtension', ['批复延期', 'decide on the extension'], ['extensionRequested'], to('clerk'), {
    deadline: 'extension',
  }),
  task('checkAnswer', ['审核答复', 'check the answer'], ['firmAnswered'], to('clerk'), {
    deadline: 'answerReview',
  }),

  task('confirm', ['确认是否解决', 'say whether it is solved'], ['awaitingComplainant'], to('complainant'), {
    deadline: 'confirmation',
  }),
  task('callBack', ['回访', 'call back'], ['awaitingComplainant'], to('clerk'), {
    when: (context) => isToBeCalled(context) && context.calls === 0,
    deadline: 'callBack',
  }),
  task('callAgain', ['再次回访', 'call again'], ['awaitingComplainant'], to('clerk'), {
    when: (context) => isToBeCalled(context) && context.calls > 0,
    deadline: 'confirmation',
  }),
  task('dispose', ['处置', 'decide what follows'], ['unresolved'], to('clerk'), {
    when: ({ closingProposal }) => closingProposal === null,
    deadline: 'disposal',
  }),
  task(
    'approveClosing',
    ['审批办结', 'decide on the conclusion'],
    ['unresolved'],
    ({ closingProposal }) => [
      { role: closingProposal?.byRole === 'secretaryGeneral' ? 'committeeChair' : 'secretaryGeneral' },
    ],
    {
      when: ({ closingProposal }) => closingProposal !== null,
      deadline: 'disposal',
    },
  ),
  task(
    'followProceedings',
    ['跟进调解或整改', 'follow mediation or rectification'],
    ['inMediation', 'inRectification'],
    to('clerk'),
    { deadline: 'proceedings' },
  ),
  task('review', ['复核', 'review'], ['underReview'], (context) => [{ role: reviewDesk(context) }], {
    deadline: 'review',
  }),
  task(
    'archive',
    ['关联案件结束后归档', 'archive once the child case has ended'],
    ['resolved', 'concluded', 'withdrawn'],
    to('clerk'),
    { when: ({ closingHeld }) => closingHeld },
  ),
  task(
    'decideExOfficio',
    ['决定是否依职权继续', 'decide whether to go on ex officio'],
    ['withdrawn'],
    to('clerk'),
    { when: ({ closingHeld }) => !closingHeld, deadline: 'exOfficio' },
  ),
  task(
    'followSuspension',
    ['跟进诉讼或仲裁', 'follow the proceedings elsewhere'],
    ['suspended'],
    to('clerk'),
    { deadline: 'suspensionCheck' },
  ),
  task(
    'checkSuspension',
    ['核实中止原因是否消除', 'see whether the suspension still stands'],
    ['suspended'],
    to('clerk', 'secretaryGeneral'),
    { when: ({ suspensionCheckDue }) => suspensionCheckDue },
  ),
  task(
    'lookIntoRetaliation',
    ['处理被针对的反映', 'look into retaliation'],
    [...OFFICE, ...WITH_FIRM, 'awaitingInfo', 'underReview', 'suspended', 'merged', 'resolved', 'concluded'],
    to('secretaryGeneral'),
    {
      when: ({ retaliation }) => retaliation,
      deadline: 'retaliation',
    },
  ),

  // The ladder (§4.0): each step calls in somebody else.
  task('pressOffice', ['督促秘书处', 'see that the secretariat acts'], OFFICE, to('secretaryGeneral'), {
    when: (context) => context.overdue.length > 0 || reached(context, 'urge'),
  }),
  task('superviseFirm', ['督办企业', 'supervise the firm'], WITH_FIRM, to('secretaryGeneral'), {
    when: (context) => firmReached(context, 'supervise'),
  }),
  task('superviseOffice', ['督办秘书处', 'supervise the secretariat'], OFFICE, to('secretaryGeneral'), {
    when: (context) => reached(context, 'supervise'),
  }),
  task(
    'directCase',
    ['决定超期案件', 'decide on the overdue case'],
    [...OFFICE, ...WITH_FIRM],
    to('committeeChair'),
    {
      when: ({ handedOver }) => handedOver !== null,
      deadline: 'lastPeriod',
    },
  ),
  task(
    'lookIntoDelay',
    ['监督全案超期', 'look into the delay'],
    [...OFFICE, ...WITH_FIRM, 'awaitingInfo', 'underReview', 'merged'],
    to('committeeChair'),
    {
      when: ({ overallPassed }) => overallPassed,
    },
  ),
];
