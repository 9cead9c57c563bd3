import { text } from '#kernel/text.js';
import type { CaseRole } from '../../contract/case-role.js';
import type { Assignee, TaskRule } from '../../contract/task-rule.js';
import type { Side } from './mediation.codes.js';
import type { MediationContext } from './mediation.context.js';
import type { MediationState } from './mediation.machine.js';
import { firmOnSide } from './mediation.sides.js';
import { isAgreedByAll } from './mediation.voices.js';

type Rule = TaskRule<MediationContext>;

const to =
  (...roles: readonly CaseRole[]) =>
  (): readonly Assignee[] =>
    roles.map((role) => ({ role }));

/** Whoever acts for a side: the resident, the person of the owners' committee, the handler of the firm. */
function person(context: MediationContext, side: Side): Assignee {
  const firmId = firmOnSide(context, side);
  // A firm outside the association has no account: the office asks and types.
  if (firmId !== null)
    return context.member[side] === false ? { role: 'clerk' } : { role: 'firmHandler', firmId };
  const { form, complainantCaseId, ownersCommitteeUserId } = context;
  if (form === 'committeeFirm' && ownersCommitteeUserId !== null)
    return { role: 'ownersCommittee', userId: ownersCommitteeUserId };
  // A resident without a complaint has no access of their own: the office asks and types.
  return { role: complainantCaseId === null ? 'clerk' : 'complainant' };
}

const mediator = ({ mediatorId }: MediationContext): readonly Assignee[] =>
  mediatorId === null ? [] : [{ role: 'mediator', userId: mediatorId }];

/** The same task of each side, gone for the one that has done it. */
const ofSides = (
  name: string,
  label: readonly [string, string],
  states: readonly MediationState[],
  owes: (context: MediationContext, side: Side) => boolean,
  deadline?: string,
): Rule[] =>
  (['A', 'B'] as const).map((side) =>
    task(`${name}${side}`, label, states, (context) => [person(context, side)], {
      when: (context) => owes(context, side),
      ...(deadline === undefined ? {} : { deadline }),
    }),
  );

function task(
  name: string,
  [zh, en]: readonly [string, string],
  states: readonly MediationState[],
  assignees: Rule['assignees'],
  more: Partial<Rule> = {},
): Rule {
  return { name, label: text(zh, en), in: states, assignees, ...more };
}

const MEETING: readonly MediationState[] = ['scheduled', 'inSession'];
const isArranged = ({ session }: MediationContext) => session !== null && isAgreedByAll(session.accepted);
const isWatched = ({ agreement }: MediationContext) =>
  (agreement?.clauses ?? []).some(({ status }) => status === 'due' || status === 'partly');

/** Who must act. Derived from state and context, so nobody opens or closes a task by hand. */
export const MEDIATION_TASKS: readonly Rule[] = [
  task('screen', ['审查调解申请', 'examine the request'], ['requested', 'screening'], to('clerk'), {
    deadline: 'screening',
  }),
  ...ofSides(
    'consent',
    ['答复是否同意调解', 'answer whether to mediate'],
    ['consentPending'],
    ({ consents }, side) => !consents[side],
    'consent',
  ),
  task(
    'contact',
    ['联系未答复的一方', 'contact the side that has not answered'],
    ['consentPending'],
    to('clerk'),
    {
      deadline: 'contact',
    },
  ),
  task('proposeCandidates', ['提出候选调解员', 'propose candidates'], ['mediatorSelection'], to('clerk'), {
    when: ({ candidates, choiceOver }) => candidates.length === 0 && !choiceOver,
    deadline: 'roster',
  }),
  ...ofSides(
    'chooseMediator',
    ['选择调解员', 'choose a mediator'],
    ['mediatorSelection'],
    ({ candidates, choices, choiceOver }, side) =>
      candidates.length > 0 && choices[side] === null && !choiceOver,
    'choice',
  ),
  task('nameMediator', ['指定调解员', 'name the mediator'], ['mediatorSelection'], to('clerk'), {
    when: ({ choiceOver }) => choiceOver,
    deadline: 'naming',
  }),
  task('disclose', ['披露并声明', 'disclose'], ['disclosure'], mediator, { deadline: 'disclosure' }),
  task('arrange', ['约定会面时间', 'arrange a time'], ['scheduled'], mediator, {
    when: (context) => !isArranged(context),
    deadline: 'firstSession',
  }),
  ...ofSides(
    'acceptTime',
    ['答复会面时间', 'answer the proposed time'],
    MEETING,
    ({ session }, side) => session !== null && !session.accepted[side],
  ),
  task('mediate', ['主持调解', 'mediate'], ['scheduled', 'inSession'], mediator, {
    when: (context, state) => state === 'inSession' || isArranged(context),
    deadline: 'talks',
  }),
  ...ofSides(
    'confirmMinutes',
    ['确认笔录', 'confirm the minutes'],
    ['inSession'],
    ({ minutes, minutesConfirmed }, side) => minutes > 0 && !minutesConfirmed[side],
  ),
  task('followAppraisal', ['跟进鉴定', 'follow the appraisal'], ['appraisal'], mediator, {
    deadline: 'appraisalCheck',
  }),
  ...ofSides(
    'sign',
    ['签署协议', 'sign the agreement'],
    ['agreementDrafted'],
    ({ agreement }, side) => agreement?.signed[side] === false,
    'signing',
  ),
  task('signAsMediator', ['调解员签名', 'sign as mediator'], ['agreementDrafted'], mediator, {
    when: ({ agreement }) => agreement?.signed.M === false,
    deadline: 'signing',
  }),
  task('giveCounsel', ['审看协议', 'look at the draft'], ['agreementDrafted'], to('counsel'), {
    when: ({ counsel }) => counsel === 'asked',
    deadline: 'signing',
  }),
  task('deliver', ['盖章并送达协议', 'seal and hand over the agreement'], ['signed'], to('clerk'), {
    deadline: 'delivery',
  }),
  task(
    'checkPerformance',
    ['核实条款履行', 'check the performance of a clause'],
    ['monitoring'],
    to('clerk'),
    {
      when: isWatched,
      deadline: 'performanceCheck',
    },
  ),
  task('closeFile', ['归档', 'close the file'], ['monitoring'], to('clerk'), {
    when: ({ agreement }) => (agreement?.clauses ?? []).every(({ status }) => status === 'performed'),
    deadline: 'fileClosing',
  }),
  task(
    'actOnBreach',
    ['督促履行并告知诉讼途径', 'urge performance and advise on court'],
    ['breached'],
    to('clerk'),
    {
      deadline: 'breachAction',
    },
  ),
  task(
    'tellRoutes',
    ['送达终止通知并告知途径', 'give notice of the end and of other routes'],
    ['declined', 'terminated'],
    to('clerk'),
    {
      deadline: 'terminationNotice',
    },
  ),
  task(
    'superviseOffice',
    ['督促秘书处', 'see that the office acts'],
    [
      'requested',
      'screening',
      'consentPending',
      'mediatorSelection',
      'signed',
      'monitoring',
      'breached',
      'declined',
      'terminated',
    ],
    to('secretaryGeneral'),
    { when: ({ overdue }) => overdue.length > 0 },
  ),
];
