import { text } from '#kernel/text.js';
import type { Assignee, TaskRule } from '../../contract/task-rule.js';
import type { RightsRequestContext } from './rights-request.context.js';
import type { RightsRequestState } from './rights-request.machine.js';

type Rule = TaskRule<RightsRequestContext>;
type Assignees = Rule['assignees'];

/** The clerk in charge; while there is none, the head who names one. */
const handler: Assignees = ({ handlerId }): readonly Assignee[] =>
  handlerId === null ? [{ role: 'secretaryGeneral' }] : [{ role: 'clerk', userId: handlerId }];
const head: Assignees = () => [{ role: 'secretaryGeneral' }];
const member: Assignees = ({ firmId }) => [{ role: 'firmManager', firmId }];

const task = (
  name: string,
  [zh, en]: readonly [string, string],
  states: readonly RightsRequestState[],
  assignees: Assignees,
  more: Partial<Rule> = {},
): Rule => ({ name, label: text(zh, en), in: states, assignees, ...more });

const GATHERING: readonly RightsRequestState[] = [
  'assessment',
  'planning',
  'planReview',
  'planApproved',
  'acting',
  'awaitingThirdParty',
  'policyTrack',
];
const OFFICE: readonly RightsRequestState[] = [
  ...GATHERING,
  'submitted',
  'eligibility',
  'inMediation',
  'joined',
  'feedback',
];

const reached = ({ rungs }: RightsRequestContext, rung: string) =>
  Object.values(rungs).some((names) => names.includes(rung));
const inPolicy =
  (...policies: readonly RightsRequestContext['policy'][]) =>
  ({ policy }: RightsRequestContext) =>
    policies.includes(policy);

/** Who must act. Derived from state and context, so nobody opens or closes a task by hand. */
export const RIGHTS_REQUEST_TASKS: readonly Rule[] = [
  task('assignHandler', ['指定经办人（须与相关案件无涉）', 'name a clerk who is outside'], OFFICE, head, {
    when: ({ handlerId }) => handlerId === null,
  }),
  task(
    'assignCounsel',
    ['指定法律顾问', 'name the counsel'],
    ['eligibility', 'assessment', 'planning'],
    head,
    {
      when: ({ counselId }) => counselId === null,
    },
  ),
  task('examine', ['审查是否受理', 'examine the request'], ['eligibility'], handler, {
    deadline: 'eligibility',
  }),
  task('supplyInfo', ['补充资料', 'supply what is missing'], ['awaitingInfo'], member, { deadline: 'info' }),
  task(
    'advise',
    ['提出研判意见', 'advise'],
    ['assessment'],
    ({ counselId }) =>
      counselId === null ? [{ role: 'secretaryGeneral' }] : [{ role: 'counsel', userId: counselId }],
    { when: ({ counselHeard, counselId }) => !counselHeard && counselId !== null, deadline: 'assessment' },
  ),
  task('assess', ['研判事项性质', 'assess the matter'], ['assessment'], handler, { deadline: 'assessment' }),
  task(
    'answerInvitation',
    ['决定是否参加', 'decide whether to join'],
    GATHERING,
    ({ invited }) => invited.map((firmId) => ({ role: 'firmManager', firmId })),
    { when: ({ invited }) => invited.length > 0 },
  ),
  task('followLead', ['关注共性问题进展', 'follow the common matter'], ['joined'], handler),
  task('followMediation', ['关注调解进展', 'follow the mediation'], ['inMediation'], handler, {
    deadline: 'mediation',
  }),
  task('draftPlan', ['拟制援助方案', 'draft the plan'], ['planning'], handler, {
    when: ({ plan }) => plan === null,
    deadline: 'planDrafting',
  }),
  task('approvePlan', ['审批援助方案', 'approve the plan'], ['planning'], head, {
    when: ({ plan }) => plan !== null,
    deadline: 'plan',
  }),
  task(
    'pressPlan',
    ['督促审批援助方案', 'see that the plan is decided'],
    ['planning'],
    ({ president }) => [
      president === null ? { role: 'committeeChair' } : { role: 'standingCouncil', userId: president },
    ],
    { when: ({ planOverdue }) => planOverdue },
  ),
  task('followCouncil', ['关注常务理事会审议', 'follow the standing council'], ['planReview'], handler, {
    deadline: 'planCouncil',
  }),
  task('begin', ['开始实施方案', 'begin to act'], ['planApproved'], handler, { deadline: 'beginning' }),
  task('act', ['实施方案', 'act on the plan'], ['acting'], handler),
  task(
    'informMember',
    ['向会员反馈进展', 'tell the member how it goes'],
    [...GATHERING, 'inMediation', 'joined'],
    handler,
    { when: ({ progressDue }) => progressDue },
  ),
  task('awaitReceipt', ['核实对方是否收悉', 'ask whether it was received'], ['awaitingThirdParty'], handler, {
    when: ({ submission }) => submission?.receiptOn === null,
    deadline: 'receipt',
  }),
  task('awaitAnswer', ['跟进对方答复', 'follow the answer'], ['awaitingThirdParty'], handler, {
    when: ({ silent }) => !silent,
    deadline: 'answer',
  }),
  task('decideOnSilence', ['处理逾期未答复', 'decide on the silence'], ['awaitingThirdParty'], handler, {
    when: ({ silent }) => silent,
    deadline: 'silence',
  }),
  task('propose', ['提请理事会审议意见书', 'propose the submission'], ['policyTrack'], head, {
    when: inPolicy('drafting', 'rejected'),
    deadline: 'policyStep',
  }),
  task('followReview', ['关注理事会审议', 'follow the council'], ['policyTrack'], handler, {
    when: inPolicy('atCouncil'),
    deadline: 'policyStep',
  }),
  task('submitPolicy', ['报送行业意见书', 'submit the paper'], ['policyTrack'], head, {
    when: inPolicy('adopted'),
    deadline: 'policyStep',
  }),
  task('tellMembers', ['向全体会员通报', 'tell all members'], ['policyTrack'], head, {
    when: inPolicy('answered'),
    deadline: 'policyStep',
  }),
  task('confirmResult', ['反馈是否满意', 'say whether it helped'], ['feedback'], member, {
    deadline: 'feedback',
  }),
  task('closeUnanswered', ['处理未反馈的案件', 'close without feedback'], ['feedback'], head, {
    when: ({ feedbackOverdue }) => feedbackOverdue,
  }),
  task('pressOffice', ['督促经办', 'see that the office acts'], OFFICE, head, {
    when: (context) => context.overdue.length > 0 || reached(context, 'urge'),
  }),
  task('lookIntoDelay', ['监督超期', 'look into the delay'], OFFICE, () => [{ role: 'committeeChair' }], {
    when: (context) => reached(context, 'handOver'),
  }),
];
