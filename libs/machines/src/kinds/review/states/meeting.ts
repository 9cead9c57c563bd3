import { issue, notify, notifySeats, tellSubject } from '../review.effects.js';
import { advised, advisedLate, withdrawable } from './everywhere.js';
import { all, chart } from './chart.js';

/** Somebody steps back with the body in session: whoever is left is counted anew, and an open vote is void. */
const lateRecusal = (...more: readonly 'voidVote'[]) =>
  ({
    DECLARE_TIES: {
      target: 'recounted',
      guard: all('isOwnSeat', 'isDeclaredInTime'),
      actions: ['declareTies', ...more, notifySeats('lateRecusal', 'secretaryGeneral')],
    },
    EXCUSE_SEAT: {
      target: 'recounted',
      guard: all('isChairOrOffice', 'isSeatSitting'),
      actions: ['excuseSeat', ...more, notifySeats('lateRecusal', 'secretaryGeneral')],
    },
  }) as const;

export const deliberation = chart.createStateConfig({
  on: {
    ...withdrawable,
    ...advised,
    ...lateRecusal(),
    HEAR_FIRM: { guard: all('isInTheChair', 'isHearingShort'), actions: ['noteHearing'] },
    GIVE_LEGAL_VIEW: { actions: ['noteLegalView'] },
    ADD_NOTE: { guard: 'isVoter', actions: ['noteRemark'] },
    MEMBER_LEFT: { guard: all('isInTheChair', 'isPresent'), actions: ['noteDeparture'] },
    ADJOURN: { target: 'notQuorate', guard: 'isInTheChair' },
    OPEN_VOTE: {
      target: 'voting',
      guard: all(
        'isInTheChair',
        'isQuorumPresent',
        'isFirmHeard',
        'isRoomCleared',
        'isLevelWithinNotified',
        'isMotionComplete',
      ),
      actions: ['openVote', issue('deliberation'), notifySeats('voteOpened')],
    },
    CAST_VOTE: { guard: all('isQuorumPresent', 'isVoteOpen') },
    DELIBERATION_DEADLINE_PASSED: { target: 'notQuorate' },
  },
});

export const voting = chart.createStateConfig({
  always: { guard: 'isEveryVoteCast', target: 'counting' },
  on: {
    ...lateRecusal('voidVote'),
    ...advisedLate,
    CAST_VOTE: {
      guard: all(
        'isVoteOpen',
        'isNotRecused',
        'isOwnVote',
        'mayVote',
        'isFirstVote',
        'isLevelWithinMotion',
        'hasReceipt',
      ),
      actions: ['castVote'],
    },
    BALLOT_DEADLINE_PASSED: { target: 'counting' },
  },
});

export const recounted = chart.createStateConfig({
  always: [
    { guard: 'areTooFewSeats', target: 'cannotSit' },
    { guard: 'isQuorumPresent', target: 'deliberation' },
    { target: 'notQuorate' },
  ],
});

export const counting = chart.createStateConfig({
  always: [
    { guard: 'areTooFewCast', target: 'notQuorate' },
    { guard: all('isTied', 'isRevoteLeft'), target: 'tied', actions: ['closeBallot'] },
    { target: 'resolved', actions: ['decide'] },
  ],
});

export const tied = chart.createStateConfig({
  entry: [notifySeats('tied')],
  on: {
    ...lateRecusal('voidVote'),
    ...advisedLate,
    REVOTE: {
      target: 'voting',
      guard: 'isInTheChair',
      actions: ['openRevote', notifySeats('voteOpened')],
    },
    CAST_VOTE: { guard: 'isVoteOpen' },
    TIE_DEADLINE_PASSED: { target: 'resolved', actions: ['decide'] },
  },
});

export const resolved = chart.createStateConfig({
  entry: [issue('ballots'), notifySeats('resolved', 'secretaryGeneral')],
  always: { guard: 'isConfirmedByMembers', target: 'signed' },
  on: {
    ...advisedLate,
    SIGN_MINUTES: { target: 'signed', guard: 'isInTheChair' },
    CONFIRM_MINUTES: { guard: all('isVoter', 'isFirstConfirmation'), actions: ['confirmMinutes'] },
    RECORD_DISSENT: { guard: 'isVoter', actions: ['noteDissent'] },
    CAST_VOTE: { guard: 'isVoteOpen' },
    MINUTES_DEADLINE_PASSED: {
      actions: ['lapseMinutes', notifySeats('minutesOverdue', 'secretaryGeneral')],
    },
    // Silence confirms: the members had the minutes for as long again.
    CONFIRMATION_DEADLINE_PASSED: { target: 'signed' },
  },
});

/** The minutes stand. A proposal goes on to the body that decides; anything else is final here. */
export const signed = chart.createStateConfig({
  entry: [issue('minutes')],
  always: [
    { guard: 'isProposalOnly', target: 'escalated', actions: ['propose'] },
    {
      target: 'closed',
      actions: [
        issue('resolution'),
        notify(
          'decided',
          'secretaryGeneral',
          'clerk',
          'firmHandler',
          'firmManager',
          'complainant',
          'observer',
        ),
        tellSubject,
      ],
    },
  ],
});
