import { text } from '#kernel/text.js';
import type { Assignee, TaskRule } from '../../contract/task-rule.js';
import type { ReviewContext, SeatEntry } from './review.context.js';
import type { ReviewState } from './review.machine.js';
import { chairOf, eligibleSeats, electorate, judgeOf, seatOf, seatRole } from './review.seats.js';

type Rule = TaskRule<ReviewContext>;

const task = (
  name: string,
  [zh, en]: readonly [string, string],
  states: readonly ReviewState[],
  assignees: Rule['assignees'],
  more: Partial<Rule> = {},
): Rule => ({ name, label: text(zh, en), in: states, assignees, ...more });

const seat = (context: ReviewContext, entry: SeatEntry): Assignee => ({
  role: seatRole(context.body, entry),
  userId: entry.userId,
});

/** Whoever presides; when nobody can, the office has to see to it. */
const chair = (context: ReviewContext): readonly Assignee[] => {
  const entry = chairOf(context);
  return entry ? [seat(context, entry)] : [{ role: 'secretaryGeneral' }];
};

const undeclared = (context: ReviewContext) => eligibleSeats(context).filter(({ declared }) => !declared);
const waitedFor = (context: ReviewContext): readonly SeatEntry[] =>
  electorate(context).flatMap((userId) =>
    context.ballot?.voted.includes(userId) ? [] : (seatOf(context, userId) ?? []),
  );
const unconfirmed = (context: ReviewContext): readonly SeatEntry[] =>
  context.present.flatMap((userId) =>
    context.confirmed.includes(userId) ? [] : (seatOf(context, userId) ?? []),
  );

/** Who rules on the challenges that are open. */
const judges = (context: ReviewContext): readonly Assignee[] => {
  const ids = context.challenges.flatMap(({ userId }) => judgeOf(context, userId) ?? []);
  return [...new Set(ids)].map((userId): Assignee => {
    const entry = seatOf(context, userId);
    if (entry) return seat(context, entry);
    return { role: userId === context.president ? 'standingCouncil' : 'committeeChair', userId };
  });
};

/** Who must act. Derived from state and context, so nobody opens or closes a task by hand. */
export const REVIEW_TASKS: readonly Rule[] = [
  task(
    'admit',
    ['决定是否列入议程', 'decide on admission'],
    ['proposed'],
    ({ admissionLate }) =>
      admissionLate
        ? [{ role: 'committeeChair' }]
        : [{ role: 'secretaryGeneral' }, { role: 'committeeChair' }],
    { deadline: 'admission' },
  ),
  task(
    'sendPacket',
    ['发出会议通知和材料', 'send notice and packet'],
    ['agenda'],
    (context) => [...chair(context), { role: 'secretaryGeneral' }],
    { deadline: 'packet' },
  ),
  task(
    'declareTies',
    ['申报回避', 'declare ties'],
    ['recusal'],
    (context) => undeclared(context).map((entry) => seat(context, entry)),
    { when: (context) => undeclared(context).length > 0, deadline: 'declaration' },
  ),
  task('ruleOnChallenge', ['决定回避申请', 'rule on a challenge'], ['recusal'], judges, {
    when: (context) => judges(context).length > 0,
    deadline: 'declaration',
  }),
  task('checkQuorum', ['核对法定人数并开会', 'check the quorum and begin'], ['convened'], chair, {
    deadline: 'meeting',
  }),
  task(
    'setNewDay',
    ['另定会期', 'set a new day'],
    ['adjourned'],
    (context) => [...chair(context), { role: 'secretaryGeneral' }],
    { deadline: 'newDay' },
  ),
  task(
    'deliberate',
    ['听取陈述并交付表决', 'hear the firm and put it to the vote'],
    ['deliberation'],
    chair,
    {
      deadline: 'deliberation',
    },
  ),
  task(
    'vote',
    ['投票', 'vote'],
    ['voting'],
    (context) => waitedFor(context).map((entry) => seat(context, entry)),
    { when: (context) => waitedFor(context).length > 0, deadline: 'ballot' },
  ),
  task('revote', ['重新表决', 'have it voted on once more'], ['tied'], chair, { deadline: 'tie' }),
  task('signMinutes', ['签署会议记录', 'sign the minutes'], ['resolved'], chair, {
    when: ({ minutesLapsed }) => !minutesLapsed,
    deadline: 'minutes',
  }),
  task(
    'confirmMinutes',
    ['确认会议记录', 'confirm the minutes'],
    ['resolved'],
    (context) => unconfirmed(context).map((entry) => seat(context, entry)),
    {
      when: (context) => context.minutesLapsed && unconfirmed(context).length > 0,
      deadline: 'confirmation',
    },
  ),
  task(
    'takeUp',
    ['提请上级机构列入议程', 'have the upper body take it up'],
    ['escalated'],
    ({ takeUpLate, president }) =>
      takeUpLate && president !== null
        ? [{ role: 'secretaryGeneral' }, { role: 'standingCouncil', userId: president }]
        : [{ role: 'secretaryGeneral' }],
    { deadline: 'takeUp' },
  ),
];
