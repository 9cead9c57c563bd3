import { text } from '#kernel/text.js';
import type { CaseRole } from '../../contract/case-role.js';
import type { Assignee, TaskRule } from '../../contract/task-rule.js';
import type { RectificationContext } from './rectification.context.js';
import { FIRM_LADDER } from './rectification.ladder.js';
import type { RectificationState } from './rectification.machine.js';
import { isForChair } from './rectification.parties.js';

type Rule = TaskRule<RectificationContext>;

const to =
  (...roles: readonly CaseRole[]) =>
  (): readonly Assignee[] =>
    roles.map((role) => ({ role }));

/** A firm outside the association has no account, so a clerk calls and types. */
const firm =
  (role: 'firmHandler' | 'firmManager') =>
  ({ firmId, firmMember }: RectificationContext): readonly Assignee[] =>
    firmMember ? [{ role, firmId }] : [{ role: 'clerk' }];

const task = (
  name: string,
  [zh, en]: readonly [string, string],
  states: readonly RectificationState[],
  assignees: Rule['assignees'],
  more: Partial<Rule> = {},
): Rule => ({ name, label: text(zh, en), in: states, assignees, ...more });

const firmReached = ({ rungs }: RectificationContext, rung: string) =>
  FIRM_LADDER.some((deadline) => rungs[deadline]?.includes(rung));
const officeReached = ({ rungs }: RectificationContext, rung: string) =>
  Object.entries(rungs).some(([name, reached]) => !FIRM_LADDER.includes(name) && reached.includes(rung));

const WITH_FIRM: readonly RectificationState[] = ['issued', 'inProgress', 'extensionRequested'];
const OFFICE: readonly RectificationState[] = [
  'drafted',
  'dispute',
  'inProgress',
  'reported',
  'inspecting',
  'failed',
  'watch',
];

/** Who must act. Derived from state and context, so nobody opens or closes a task by hand. */
export const RECTIFICATION_TASKS: readonly Rule[] = [
  task('draftOrder', ['填写整改事项', 'word the order'], ['drafted'], to('clerk'), {
    when: ({ items }) => items.length === 0,
    deadline: 'drafting',
  }),
  task(
    'approveOrder',
    ['审批整改通知', 'approve the order'],
    ['drafted'],
    (context) => [{ role: isForChair(context) ? 'committeeChair' : 'secretaryGeneral' }],
    { when: ({ items }) => items.length > 0, deadline: 'drafting' },
  ),
  task('acknowledge', ['签收整改通知', 'acknowledge the order'], ['issued'], firm('firmHandler'), {
    deadline: 'acknowledgement',
  }),
  task('putRight', ['逐项整改并报告', 'put it right and report'], ['inProgress'], firm('firmHandler'), {
    when: ({ safety }) => !safety,
    deadline: 'remedy',
  }),
  task(
    'putRightSafety',
    ['安全事项整改并报告', 'put the danger right and report'],
    ['issued', 'inProgress'],
    firm('firmHandler'),
    {
      when: ({ safety }) => safety,
      deadline: 'safetyRemedy',
    },
  ),
  task('pressRemedy', ['督促整改', 'see that it is put right'], WITH_FIRM, firm('firmManager'), {
    when: (context) => context.remedyOverdue || firmReached(context, 'urge'),
  }),
  task('decideExtension', ['批复延期', 'decide on the extension'], ['extensionRequested'], to('clerk'), {
    deadline: 'extension',
  }),
  task(
    'ruleOnDispute',
    ['答复异议（拟制人回避）', 'rule on the dispute (not the drafter)'],
    ['dispute', 'inProgress', 'reported', 'inspecting', 'failed'],
    to('clerk', 'secretaryGeneral'),
    { when: ({ dispute }) => dispute === 'open', deadline: 'disputeRuling' },
  ),
  task('arrangeInspection', ['安排复查', 'arrange the inspection'], ['reported'], to('clerk'), {
    deadline: 'scheduling',
  }),
  task(
    'inspectUnreported',
    ['安排复查（逾期未报）', 'inspect what was not reported'],
    ['inProgress'],
    to('clerk'),
    {
      when: ({ remedyOverdue }) => remedyOverdue,
      deadline: 'overdueInspection',
    },
  ),
  task(
    'inspect',
    ['现场复查并记录', 'inspect and record'],
    ['inspecting'],
    ({ inspectors }) => inspectors.map((userId) => ({ role: 'inspector', userId })),
    { when: ({ record }) => record === null, deadline: 'inspection' },
  ),
  task(
    'confirmRecord',
    ['确认复查记录', 'confirm the record'],
    ['inspecting'],
    ({ inspectors, record }) =>
      inspectors.filter((userId) => userId !== record?.by).map((userId) => ({ role: 'inspector', userId })),
    { when: ({ record }) => record !== null, deadline: 'inspection' },
  ),
  task(
    'decide',
    ['决定二次整改、警示或移送', 'decide: second order, warning or agency'],
    ['failed', 'reopened'],
    ({ chairInvolved }) =>
      chairInvolved
        ? [{ role: 'secretaryGeneral' }, { role: 'committeeChair' }]
        : [{ role: 'secretaryGeneral' }],
    { deadline: 'decision' },
  ),
  task('logLook', ['回访并记录', 'look and log it'], ['watch'], to('clerk'), {
    when: ({ lookDue }) => lookDue,
    deadline: 'lookLog',
  }),
  task('pressOffice', ['督促秘书处', 'see that the secretariat acts'], OFFICE, to('secretaryGeneral'), {
    when: (context) => context.overdue.length > 0 || officeReached(context, 'urge'),
  }),
  task('superviseFirm', ['督办企业', 'supervise the firm'], WITH_FIRM, to('secretaryGeneral'), {
    when: (context) => firmReached(context, 'supervise'),
  }),
  task('lookIntoDelay', ['监督超期', 'look into the delay'], OFFICE, to('committeeChair'), {
    when: (context) => officeReached(context, 'handOver'),
  }),
];
