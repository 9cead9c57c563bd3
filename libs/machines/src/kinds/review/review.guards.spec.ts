import type { Actor } from '../../contract/actor.js';
import type { Seat } from '../../contract/facts.js';
import { addVote, NO_VOTES } from './review.arithmetic.js';
import type { Choice } from './review.codes.js';
import { BLANK_CONTEXT, type BallotBox, type ReviewContext, type SeatEntry } from './review.context.js';
import { undecided } from './review.decision.js';
import { REVIEW_GUARD_TEXTS } from './review.guard-texts.js';
import { type GuardName, REVIEW_GUARDS } from './review.guards.js';
import { director, FIRM, member, numbers, seatsOf, SECRETARY_GENERAL } from './testing/people.js';

/** One question to a guard; what is not said is as in a committee of five that meets on 2 March 2026. */
interface Asked {
  readonly context?: Partial<ReviewContext>;
  readonly payload?: object;
  readonly facts?: Record<string, unknown>;
  readonly by?: Actor;
  readonly at?: string;
}

const ids = (count: number) => numbers(count).map((number) => `member-${number}`);
const entry = (seat: Seat, more: Partial<SeatEntry> = {}): SeatEntry => ({
  ...seat,
  recused: null,
  declared: true,
  attends: true,
  ...more,
});
const seats = (count: number, more: Readonly<Record<number, Partial<SeatEntry>>> = {}) => ({
  seats: seatsOf('supervisoryCommittee', count).map((seat, index) => entry(seat, more[index + 1])),
});
const box = (choices: readonly Choice[], open = true): { ballot: BallotBox } => ({
  ballot: {
    open,
    voted: ids(choices.length),
    tally: choices.reduce(
      (tally, choice) => addVote(tally, choice, choice === 'for' ? 'L2' : null),
      NO_VOTES,
    ),
    marks: choices.map(String),
  },
});
const live = { motion: { mode: 'live', level: 'L2', direction: null, workdays: null } } as const;
const secret = { motion: { ...live.motion, level: 'L3' } } as const;
const present = (count: number) => ({ present: ids(count) });
const named = (userId: string) => ({ userId });
const challenge = (userId: string) => ({ challenges: [{ userId, ground: 'bid' } as const] });
const bodies = (count: number, chairs = true) => ({
  'body:supervisoryCommittee': {
    name: 'supervisoryCommittee',
    seats: seatsOf('supervisoryCommittee', count).map((seat) => ({ ...seat, chair: seat.chair && chairs })),
  },
});
const account = (id: string, active = true) => ({
  [`person:${id}`]: { id, roles: ['committeeMember'], firmId: null, active, ties: [] },
});
const accounts = Object.assign({}, ...ids(5).map((id) => account(id))) as object;
const adopted = (level: 'L2' | 'L3') => ({
  result: { ...undecided(BLANK_CONTEXT), outcome: 'adopted' as const, level },
});

/** Every guard from both sides, as near to the edge as it gets: [agrees, refuses]. */
const CASES: Record<GuardName, readonly [yes: Asked, no: Asked]> = {
  isFirmKnown: [
    { payload: { matter: 'warningL2', firmId: FIRM }, facts: { [`firm:${FIRM}`]: { id: FIRM } } },
    { payload: { matter: 'warningL2', firmId: FIRM } },
  ],
  isMatterWithinNotified: [
    { payload: { matter: 'warningL3', notifiedLevel: 'L3' } },
    { payload: { matter: 'warningL3', notifiedLevel: 'L2' } },
  ],
  isCarriedByMembers: [
    {
      payload: { seconderIds: ['member-3', 'member-4'] },
      by: member(2),
      facts: { ...account('member-3'), ...account('member-4') },
    },
    {
      payload: { seconderIds: ['member-3', 'member-4'] },
      by: member(2),
      facts: { ...account('member-3'), ...account('member-4', false) },
    },
  ],
  isBodySeated: [{ facts: bodies(3) }, { facts: bodies(2) }],
  isThisBodySeated: [{ facts: bodies(3) }, { facts: bodies(5, false) }],
  isChairOrOffice: [{ by: SECRETARY_GENERAL }, { by: member(2) }],
  isInTheChair: [
    { by: member(2), context: { present: ['member-2', 'member-3'] } },
    { by: member(2), context: present(3) },
  ],
  isRedacted: [{ payload: { redacted: true } }, { payload: {} }],
  // 16:00 UTC is midnight in Shanghai: the same instant is already the next day there.
  isMeetingFarEnough: [
    { payload: { meetingOn: '2026-03-08' }, at: '2026-03-02T15:59:59.999Z' },
    { payload: { meetingOn: '2026-03-08' }, at: '2026-03-02T16:00:00.000Z' },
  ],
  areSeatsKnown: [{ facts: { ...accounts } }, { facts: { ...accounts, ...account('member-4', false) } }],
  isFreeOfPrivileged: [
    { payload: { attachmentIds: ['a'] }, facts: { 'attachment:a': { id: 'a', privileged: false } } },
    { payload: { attachmentIds: ['a'] }, facts: {} },
  ],
  isNotVotedOn: [{}, { context: { proposals: [undecided(BLANK_CONTEXT)] } }],
  hasUpperBody: [{ context: { body: 'council' } }, { context: { body: 'generalMeeting' } }],
  isCommittee: [{}, { context: { body: 'standingCouncil' } }],
  areTooFewSeats: [
    { context: seats(3, { 2: { recused: 'kinship' } }) },
    { context: seats(4, { 2: { recused: 'kinship' } }) },
  ],

  isOwnSeat: [{ by: member(2) }, { by: member(2), context: seats(5, { 2: { recused: 'bid' } }) }],
  isDeclaredInTime: [{ payload: { tie: 'bid' } }, { payload: { tie: 'none' } }],
  isSeatSitting: [{ payload: named('member-5') }, { payload: named('member-6') }],
  isChallengeNew: [
    { payload: named('member-2'), context: challenge('member-3') },
    { payload: named('member-2'), context: { upheldSeats: ['member-2'] } },
  ],
  isChallenged: [
    { payload: named('member-2'), context: challenge('member-2') },
    { payload: named('member-2'), context: challenge('member-3') },
  ],
  isJudgeOfChallenge: [
    { payload: named('member-1'), by: director(1), context: { president: 'director-1' } },
    { payload: named('member-1'), by: member(1), context: { president: 'director-1' } },
  ],
  isMeetingDay: [
    { context: { meetingOn: '2026-03-03' }, at: '2026-03-02T16:00:00.000Z' },
    { context: { meetingOn: '2026-03-03' }, at: '2026-03-02T15:59:59.999Z' },
  ],
  isNoticeRun: [{ context: { noticeRun: true } }, {}],
  arePresentEligible: [
    { payload: { presentIds: ids(5) } },
    { payload: { presentIds: ids(5) }, context: seats(5, { 5: { declared: false } }) },
  ],
  wouldBeQuorate: [{ payload: { presentIds: ids(4) } }, { payload: { presentIds: ids(3) } }],
  isQuorumPresent: [{ context: present(4) }, { context: present(3) }],
  isPresent: [
    { payload: named('member-3'), context: present(3) },
    { payload: named('member-4'), context: present(3) },
  ],
  mayAdjourn: [{ context: { adjournments: 1 } }, { context: { adjournments: 2 } }],
  isReminder: [{ payload: { rung: 'remind' } }, { payload: { rung: 'blue' } }],

  isHearingShort: [{ payload: { minutes: 15 } }, { payload: { minutes: 16 } }],
  isFirmHeard: [{ context: { firmId: FIRM, heard: 'waived' } }, { context: { firmId: FIRM } }],
  isRoomCleared: [
    { context: { firmId: FIRM }, payload: { partiesLeft: true } },
    { context: { firmId: FIRM }, payload: {} },
  ],
  isLevelWithinNotified: [
    { context: { notifiedLevel: 'L2' }, payload: { level: 'L2' } },
    { context: { notifiedLevel: 'L2' }, payload: { level: 'L3' } },
  ],
  isMotionComplete: [
    { context: { matter: 'overdueComplaint' }, payload: { direction: 'lastPeriod', workdays: 3 } },
    { context: { matter: 'overdueComplaint' }, payload: { direction: 'review', workdays: 3 } },
  ],
  isVoteOpen: [{ context: box([]) }, { context: box([], false) }],
  isNotRecused: [{ by: member(2) }, { by: member(2), context: seats(5, { 2: { recused: 'bid' } }) }],
  isOwnVote: [
    { by: member(2), payload: { onBehalfOf: 'member-2' } },
    { by: member(2), payload: { onBehalfOf: 'member-3' } },
  ],
  mayVote: [
    { by: member(5), context: { ...present(4), motion: { ...live.motion, mode: 'written' } } },
    { by: member(5), context: { ...present(4), ...live } },
  ],
  isFirstVote: [
    { by: member(2), context: box(['for']) },
    { by: member(1), context: box(['for']) },
  ],
  isLevelWithinMotion: [
    { context: live, payload: { choice: 'for', level: 'L2' } },
    { context: live, payload: { choice: 'for', level: 'L3' } },
  ],
  hasReceipt: [
    { context: secret, payload: { receipt: 'x'.repeat(16) } },
    { context: secret, payload: { receipt: 'x'.repeat(15) } },
  ],
  isEveryVoteCast: [
    { context: { ...live, ...present(3), ...box(['for', 'for', 'for']) } },
    { context: { ...live, ...present(3), ...box(['for', 'for']) } },
  ],
  areTooFewCast: [
    { context: { ...live, ...box(['for', 'for', 'for']) } },
    { context: { ...live, ...box(['for', 'for', 'for', 'abstain']) } },
  ],
  isTied: [
    { context: { ...live, ...box(['for', 'against', 'abstain', 'for', 'against']) } },
    { context: { ...live, ...box(['abstain', 'abstain', 'abstain', 'abstain']) } },
  ],
  isRevoteLeft: [{}, { context: { revotes: 1 } }],
  isVoter: [
    { by: member(3), context: present(3) },
    { by: member(4), context: present(3) },
  ],
  isFirstConfirmation: [
    { by: member(2), context: { confirmed: ['member-1'] } },
    { by: member(1), context: { confirmed: ['member-1'] } },
  ],
  isConfirmedByMembers: [
    { context: { ...present(4), minutesLapsed: true, confirmed: ids(3) } },
    { context: { ...present(4), minutesLapsed: true, confirmed: ids(2) } },
  ],
  isProposalOnly: [
    { context: { matter: 'warningL3', ...adopted('L3') } },
    { context: { matter: 'warningL3', ...adopted('L2') } },
  ],
};

function ask(name: GuardName, asked: Asked): boolean {
  const guard = REVIEW_GUARDS[name] as (moment: object) => boolean;
  return guard({
    context: { ...BLANK_CONTEXT, ...seats(5), ...asked.context },
    event: {
      type: 'ANY',
      payload: asked.payload ?? {},
      meta: {
        at: asked.at ?? '2026-03-02T01:00:00.000Z',
        actor: asked.by ?? SECRETARY_GENERAL,
        facts: asked.facts ?? {},
        settings: {},
      },
    },
  });
}

it.each(Object.entries(CASES) as [GuardName, readonly [Asked, Asked]][])('%s', (name, [yes, no]) => {
  expect([ask(name, yes), ask(name, no)]).toEqual([true, false]);
});

it('each has words and a source', () => {
  expect(Object.keys(REVIEW_GUARD_TEXTS).toSorted()).toEqual(Object.keys(REVIEW_GUARDS).toSorted());
});
