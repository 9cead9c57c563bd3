import { text } from '#kernel/text.js';
import type { CaseRole } from '../../contract/case-role.js';
import type { Assignee, TaskRule } from '../../contract/task-rule.js';
import type { OpinionContext } from './legal-opinion.context.js';
import type { OpinionState } from './legal-opinion.machine.js';

type Rule = TaskRule<OpinionContext>;

const to =
  (...roles: readonly CaseRole[]) =>
  (): readonly Assignee[] =>
    roles.map((role) => ({ role }));

const counsel = ({ counselId }: OpinionContext): readonly Assignee[] =>
  counselId ? [{ role: 'counsel', userId: counselId }] : [{ role: 'secretaryGeneral' }];

/** The member by its manager, the association by its office. */
const advised = ({ forWhom, firmId }: OpinionContext): readonly Assignee[] =>
  forWhom === 'member' && firmId
    ? [{ role: 'firmManager', firmId }]
    : [{ role: 'clerk' }, { role: 'secretaryGeneral' }];

const task = (
  name: string,
  [zh, en]: readonly [string, string],
  states: readonly OpinionState[],
  assignees: Rule['assignees'],
  more: Partial<Rule> = {},
): Rule => ({ name, label: text(zh, en), in: states, assignees, ...more });

/** Who must act. Derived from state and context, so nobody opens or closes a task by hand. */
export const OPINION_TASKS: readonly Rule[] = [
  task('assign', ['指派法律顾问', 'assign counsel'], ['requested'], to('clerk', 'secretaryGeneral'), {
    deadline: 'assigning',
  }),
  task('declare', ['声明有无利益冲突', 'declare whether there is a conflict'], ['conflictCheck'], counsel, {
    deadline: 'conflictCheck',
  }),
  task('draft', ['出具法律意见', 'draft the opinion'], ['assigned', 'drafting'], counsel, {
    deadline: 'drafting',
  }),
  task('supplyInfo', ['补充情况', 'supply information'], ['awaitingInfo'], advised, {
    deadline: 'information',
  }),
  task(
    'assignPeer',
    ['指派复核顾问', 'assign a second counsel'],
    ['peerReview'],
    to('clerk', 'secretaryGeneral'),
    {
      when: ({ peerId }) => peerId === null,
      deadline: 'peerReview',
    },
  ),
  task(
    'peerReview',
    ['复核法律意见', 'take the second look'],
    ['peerReview'],
    ({ peerId }) => [{ role: 'counsel', userId: peerId ?? '' }],
    { when: ({ peerId }) => peerId !== null, deadline: 'peerReview' },
  ),
  task('revise', ['按复核意见修改', 'answer the remarks'], ['revising'], counsel, { deadline: 'revision' }),
  task('clarify', ['答复说明', 'clarify'], ['issued'], counsel, {
    when: ({ clarificationOpen }) => clarificationOpen,
    deadline: 'clarification',
  }),
  task('use', ['采纳，或说明理由不采纳', 'follow it, or deviate with reasons'], ['issued'], advised, {
    when: ({ clarificationOpen }) => !clarificationOpen,
    deadline: 'use',
  }),
  task(
    'press',
    ['督促或另行指派', 'see to it, or assign another counsel'],
    ['requested', 'conflictCheck', 'assigned', 'drafting', 'peerReview', 'revising', 'issued'],
    to('secretaryGeneral'),
    { when: ({ overdue }) => overdue.length > 0 },
  ),
];
