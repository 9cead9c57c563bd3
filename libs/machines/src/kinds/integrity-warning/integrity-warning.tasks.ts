import { text } from '#kernel/text.js';
import type { CaseRole } from '../../contract/case-role.js';
import type { Assignee, TaskRule } from '../../contract/task-rule.js';
import type { WarningContext } from './integrity-warning.context.js';
import { isGrave } from './integrity-warning.levels.js';
import type { WarningState } from './integrity-warning.machine.js';

type Rule = TaskRule<WarningContext>;

const to =
  (...roles: readonly CaseRole[]) =>
  (): readonly Assignee[] =>
    roles.map((role) => ({ role }));

const firm = ({ firmId }: WarningContext): readonly Assignee[] => [{ role: 'firmManager', firmId }];

/** Whoever is named; while nobody is, the head of the office who names them. */
const people =
  (role: CaseRole, ids: (context: WarningContext) => readonly string[]) =>
  (context: WarningContext): readonly Assignee[] =>
    ids(context).length > 0
      ? ids(context).map((userId) => ({ role, userId }))
      : [{ role: 'secretaryGeneral' }];

const investigators = people('investigator', ({ investigators: ids }) => ids);
const counsel = ({ counselId }: WarningContext): readonly Assignee[] => [
  counselId === null ? { role: 'counsel' } : { role: 'counsel', userId: counselId },
];

const task = (
  name: string,
  [zh, en]: readonly [string, string],
  states: readonly WarningState[],
  assignees: Rule['assignees'],
  more: Partial<Rule> = {},
): Rule => ({ name, label: text(zh, en), in: states, assignees, ...more });

const decidersOfRepair = ({ level }: WarningContext): readonly Assignee[] => {
  if (level === 'L4') return [{ role: 'standingCouncil' }];
  return [{ role: isGrave(level) ? 'committeeChair' : 'secretaryGeneral' }];
};

const EXAMINED: readonly WarningState[] = ['defenceOpen', 'investigating', 'proposed'];
const WITH_LETTER: readonly WarningState[] = ['preNotice', 'decided', 'appealDecided'];

const EXAMINING_TASKS: readonly Rule[] = [
  task('assess', ['审查线索', 'assess the clue'], ['clue'], to('clerk'), { deadline: 'assessment' }),
  task(
    'decideFiling',
    ['决定是否立案', 'decide on filing'],
    ['preliminary'],
    ({ takenOver }) => [{ role: takenOver === 'filing' ? 'committeeChair' : 'secretaryGeneral' }],
    { deadline: 'filing' },
  ),
  task(
    'tellInformer',
    ['告知线索提供人', 'tell the informer'],
    ['notPursued', 'filed', ...EXAMINED, 'legalReview'],
    to('clerk'),
    {
      when: ({ informerToTell }) => informerToTell,
      deadline: 'informing',
    },
  ),
  task(
    'appointInvestigators',
    ['指定两名调查人员', 'appoint two investigators'],
    ['filed', ...EXAMINED],
    to('secretaryGeneral'),
    {
      when: ({ investigators: ids }) => ids.length < 2,
    },
  ),
  task('notifyFirm', ['发立案告知书', 'notify the firm'], ['filed'], to('clerk'), {
    when: ({ investigators: ids }) => ids.length >= 2,
    deadline: 'notifying',
  }),
  task('defend', ['申辩', 'defend'], ['defenceOpen'], firm, { deadline: 'defence' }),
  task('defendAfterAll', ['重新申辩', 'defend after all'], ['investigating', 'proposed'], firm, {
    when: ({ defence }) => defence === 'reopened',
    deadline: 'reopenedDefence',
  }),
  task('provideDocuments', ['提供材料', 'provide the documents'], ['defenceOpen'], to('clerk'), {
    when: ({ documentsAsked }) => documentsAsked,
  }),
  task('ruleOnRecusal', ['决定是否回避', 'rule on the recusal'], EXAMINED, to('secretaryGeneral'), {
    when: ({ recusalAsked }) => recusalAsked !== null,
  }),
  task(
    'ruleOnReopening',
    ['决定是否重新申辩', 'rule on reopening'],
    ['investigating', 'proposed'],
    to('secretaryGeneral'),
    {
      when: ({ reopeningAsked }) => reopeningAsked,
    },
  ),
  task('investigate', ['调查', 'investigate'], ['investigating'], investigators, {
    deadline: 'investigation',
  }),
  task('report', ['提交调查报告', 'submit the report'], ['proposed'], investigators, { deadline: 'report' }),
  task(
    'takeOver',
    ['接管调查', 'take the investigation over'],
    ['investigating', 'proposed'],
    to('committeeChair'),
    {
      when: ({ takenOver }) => takenOver === 'investigation',
    },
  ),
  task('reviewLaw', ['法制审核', 'legal review'], ['legalReview'], counsel, { deadline: 'legalReview' }),
  task(
    'assignCounsel',
    ['另行指定法律顾问', 'assign another counsel'],
    ['legalReview'],
    to('secretaryGeneral'),
    {
      when: ({ overdue }) => overdue.includes('legalReview'),
    },
  ),
];

const DECIDING_TASKS: readonly Rule[] = [
  task('issuePreNotice', ['发事先告知书', 'issue the pre-notice'], ['preNotice'], to('clerk'), {
    when: ({ issued }) => !issued,
    deadline: 'preNotice',
  }),
  task('confirmReceipt', ['确认收到', 'confirm receipt'], WITH_LETTER, firm, {
    when: ({ issued }) => issued,
    deadline: 'unread',
  }),
  task('serve', ['电话联系并寄挂号信', 'call, then send a registered letter'], WITH_LETTER, to('clerk'), {
    when: ({ issued, overdue }) => issued && (overdue.includes('unread') || overdue.includes('service')),
  }),
  task('comment', ['陈述意见', 'comment'], ['preNoticeServed'], firm, { deadline: 'comment' }),
  task('scheduleHearing', ['安排听证', 'schedule the hearing'], ['hearing'], to('secretaryGeneral'), {
    when: ({ hearing }) => hearing !== 'scheduled',
    deadline: 'scheduling',
  }),
  task('attendHearing', ['参加听证', 'attend the hearing'], ['hearing'], firm, {
    when: ({ hearing }) => hearing === 'scheduled',
    deadline: 'hearingDay',
  }),
  task(
    'holdHearing',
    ['主持并记录听证', 'hold and record the hearing'],
    ['hearing'],
    people('committeeMember', ({ panel }) => panel),
    {
      when: ({ hearing }) => hearing === 'scheduled',
      deadline: 'hearingDay',
    },
  ),
  task('decide', ['作出决定', 'decide'], ['officeDecision'], to('secretaryGeneral'), {
    deadline: 'officeDecision',
  }),
  task('followReview', ['跟进审议', 'follow the review'], ['committee'], to('secretaryGeneral'), {
    deadline: 'committee',
  }),
  task('issueDecision', ['发警示决定书', 'issue the decision'], ['decided'], to('clerk'), {
    when: ({ issued }) => !issued,
    deadline: 'service',
  }),
  task('considerAppeal', ['决定是否申诉', 'decide whether to appeal'], ['served'], firm, {
    when: ({ fastTrack }) => !fastTrack,
    deadline: 'appeal',
  }),
  task('considerObjection', ['决定是否提出异议', 'decide whether to object'], ['served'], firm, {
    when: ({ fastTrack }) => fastTrack,
    deadline: 'reminderObjection',
  }),
];

const STANDING_TASKS: readonly Rule[] = [
  task('examineAppeal', ['审查申诉受理', 'examine the appeal'], ['appealAdmissibility'], to('clerk'), {
    deadline: 'admissibility',
  }),
  task('completeAppeal', ['补正申诉', 'complete the appeal'], ['appealCompletion'], firm, {
    deadline: 'completion',
  }),
  task(
    'nameAppealPanel',
    ['组成申诉合议组', 'name the appeal panel'],
    ['appealPanel'],
    to('secretaryGeneral'),
    {
      when: ({ appealPanel }) => appealPanel.length === 0,
      deadline: 'appealPanel',
    },
  ),
  task(
    'decideAppeal',
    ['审理申诉', 'decide the appeal'],
    ['appealPanel'],
    people('council', ({ appealPanel }) => appealPanel),
    {
      when: ({ appealPanel }) => appealPanel.length > 0,
      deadline: 'appealDecision',
    },
  ),
  task('publish', ['核查个人信息并公示', 'check for personal data and publish'], ['effective'], to('clerk'), {
    when: ({ level }) => level !== 'L1',
    deadline: 'publishing',
  }),
  task('keepRecord', ['记录在案', 'on record'], ['effective'], to('secretaryGeneral'), {
    when: ({ level }) => level === 'L1',
    deadline: 'term',
  }),
  task(
    'keepPublished',
    ['公示中，到期自动撤下', 'published; taken down by itself'],
    ['published'],
    to('clerk'),
    { deadline: 'term' },
  ),
  task(
    'answerObjection',
    ['答复异议', 'answer the objection'],
    ['effective', 'published'],
    to('clerk', 'secretaryGeneral'),
    {
      when: ({ objection }) => objection !== 'none',
      deadline: 'objection',
    },
  ),
  task('acceptRepair', ['受理修复申请', 'accept the application'], ['repairVerifying'], to('clerk'), {
    when: ({ repair }) => repair === 'applied',
    deadline: 'repairAcceptance',
  }),
  task('checkRepair', ['核查修复申请', 'check the application'], ['repairVerifying'], to('clerk'), {
    when: ({ repair }) => repair !== 'applied',
    deadline: 'repairCheck',
  }),
  task('decideRepair', ['决定修复', 'decide on the repair'], ['repairDeciding'], decidersOfRepair, {
    deadline: 'repairDecision',
  }),
  task('watchTrial', ['观察期内受理反映', 'watch the trial'], ['repairTrial'], decidersOfRepair, {
    deadline: 'repairTrial',
  }),
  task(
    'followRectification',
    ['跟进整改', 'follow the rectification'],
    ['awaitingRectification'],
    to('clerk'),
    {
      deadline: 'rectificationCheck',
    },
  ),
];

/** Who must act. Derived from state and context, so nobody opens or closes a task by hand. */
export const WARNING_TASKS: readonly Rule[] = [...EXAMINING_TASKS, ...DECIDING_TASKS, ...STANDING_TASKS];
