import { civilDateOf } from '#kernel/calendar/civil-date.js';
import type { ReviewContext } from '#machines/kinds/review/review.context.js';
import {
  chairOf,
  electorate,
  expectedSeats,
  isSecret,
  judgeOf,
} from '#machines/kinds/review/review.seats.js';
import { ASSUMED } from '../../input/assumed.js';
import type { Stream } from '../../random.js';
import { atTheTable, type Deed, officer, onAgreedDay, type TaskPlayers } from '../duty.js';
import type { Impulse } from '../impulse.js';
import type { Scene } from '../player.js';
import { WORDS } from './words.js';

type ReviewScene = Scene<ReviewContext>;

const { review } = ASSUMED;
const DAY_MS = 86_400_000;
/** Calendar days beyond the shortest notice, so that working days fit in between. */
const AHEAD = [4, 9] as const;
/** Days of a last period that a body grants. */
const LAST_PERIOD = 5;

function meetingDay({ context, settings, now, moment }: ReviewScene, draws: Stream): string {
  const notice = settings[context.body === 'generalMeeting' ? 'noticeMeeting' : 'notice'] ?? 5;
  const ahead = notice + draws.between(...AHEAD);
  return civilDateOf(new Date(moment(now + ahead * DAY_MS, 'office', draws)));
}

/** Before the day: a tie that nobody else knows of is declared by whoever has it. */
const declare = (_scene: ReviewScene, draws: Stream): Deed | null => {
  if (!draws.chance(review.declares)) return null;
  const tie = draws.chance(review.tie) ? 'pastDispute' : 'none';
  return { type: 'DECLARE_TIES', payload: { tie, attends: draws.chance(review.comes) } };
};

function checkQuorum({ context }: ReviewScene, draws: Stream): Deed | null {
  if (!context.noticeRun) return null;
  const chair = chairOf(context)?.userId;
  const presentIds = expectedSeats(context)
    .map(({ userId }) => userId)
    .filter((id) => id === chair || draws.chance(review.comes));
  return { type: 'CHECK_QUORUM', payload: { presentIds } };
}

function ruleOnChallenge({ context }: ReviewScene, draws: Stream, judge: string | undefined): Deed | null {
  const challenge = context.challenges.find(({ userId }) => judgeOf(context, userId) === judge);
  if (!challenge) return null;
  const payload = {
    userId: challenge.userId,
    upheld: draws.chance(review.challengeUpheld),
    text: WORDS.ruling,
  };
  return { type: 'RULE_ON_CHALLENGE', payload };
}

/** The firm first, then the vote. */
function deliberate({ context }: ReviewScene, draws: Stream): Deed {
  if (context.firmId !== null && context.heard === null) {
    const { heard, written, waived, absent } = review.hears;
    const how = draws.weighted([
      ['heard', heard],
      ['written', written],
      ['waived', waived],
      ['absent', absent],
    ] as const);
    return { type: 'HEAR_FIRM', payload: { heard: how, ...(how === 'heard' ? { minutes: 10 } : {}) } };
  }
  const mode = draws.chance(review.written) ? 'written' : 'live';
  const room = context.firmId === null ? {} : { partiesLeft: true };
  return { type: 'OPEN_VOTE', payload: { mode, ...room, ...motionOf(context, draws) } };
}

function motionOf({ matter }: ReviewContext, draws: Stream): object {
  if (matter !== 'overdueComplaint') return {};
  const { lastPeriod, unresolved, review: again } = review.directions;
  const direction = draws.weighted([
    ['lastPeriod', lastPeriod],
    ['unresolved', unresolved],
    ['review', again],
  ] as const);
  return { direction, ...(direction === 'lastPeriod' ? { workdays: LAST_PERIOD } : {}) };
}

function vote(scene: ReviewScene, draws: Stream, voter: string | undefined): Deed | null {
  const { context, stream } = scene;
  if (voter === undefined || !electorate(context).includes(voter)) return null;
  const leansFor = stream('leans', context.round).chance(review.leansFor);
  const { with: along, against, abstain } = review.votes;
  const choice = draws.weighted([
    [leansFor ? 'for' : 'against', along],
    [leansFor ? 'against' : 'for', against],
    ['abstain', abstain],
  ] as const);
  return {
    type: 'CAST_VOTE',
    payload: { choice, ...(isSecret(context) ? { receipt: receiptOf(draws) } : {}) },
  };
}

/** A text that only the voter knows. */
const receiptOf = (draws: Stream): string =>
  Array.from({ length: 6 }, () => draws.next().toString(36).slice(2, 8)).join('');

/** From the agenda to the signed minutes. */
export const REVIEW_TASKS: TaskPlayers<ReviewContext> = {
  admit: officer(() => ({ type: 'ADMIT', payload: {} })),
  sendPacket: officer((scene, draws) => ({
    type: 'SEND_PACKET',
    payload: { meetingOn: meetingDay(scene, draws), redacted: true, text: WORDS.agenda },
  })),
  declareTies: officer(declare),
  ruleOnChallenge: officer((scene, draws, { userId }) => ruleOnChallenge(scene, draws, userId)),
  checkQuorum: onAgreedDay(({ meetingOn }) => meetingOn, checkQuorum),
  setNewDay: officer((scene, draws) => ({
    type: 'SET_NEW_DAY',
    payload: { meetingOn: meetingDay(scene, draws) },
  })),
  deliberate: atTheTable([5, 25], deliberate),
  vote: atTheTable([1, 20], (scene, draws, { userId }) => vote(scene, draws, userId)),
  revote: atTheTable([2, 10], () => ({ type: 'REVOTE' })),
  signMinutes: officer((_scene, draws) =>
    draws.chance(review.chairSigns) ? { type: 'SIGN_MINUTES', payload: {} } : null,
  ),
  confirmMinutes: officer((_scene, draws) =>
    draws.chance(review.confirms) ? { type: 'CONFIRM_MINUTES' } : null,
  ),
  takeUp: officer(() => ({ type: 'TAKE_UP', payload: {} })),
};

/** A firm that does not trust one of its judges says so. */
export const REVIEW_IMPULSES: readonly Impulse<ReviewContext>[] = [
  {
    in: ['recusal'],
    purpose: 'challenges',
    share: review.challenges,
    days: [0.3, 2],
    act: ({ context, stream }) => {
      const open = context.seats.filter(
        ({ userId, recused }) => recused === null && !context.upheldSeats.includes(userId),
      );
      if (context.firmId === null || open.length === 0 || context.challenges.length > 0) return null;
      const { userId } = stream('challenged', context.round).pick(open);
      const payload = { userId, ground: 'pastDispute', text: WORDS.challenge };
      return { type: 'CHALLENGE_SEAT', payload, as: 'firmManager' };
    },
  },
];
