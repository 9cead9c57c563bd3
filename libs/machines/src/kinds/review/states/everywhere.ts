import { notify, notifySeats, tellSubject } from '../review.effects.js';

/** The proposer takes the matter back; whoever brought it here is told that nothing was decided. */
export const withdrawable = {
  WITHDRAW_PROPOSAL: {
    target: 'withdrawn',
    guard: 'isNotVotedOn',
    actions: ['endUndecided', notifySeats('withdrawn', 'clerk', 'firmManager'), tellSubject],
  },
} as const;

/** Until the vote is opened, an opinion that the body asked for decides by which majority it votes (C2, §4.8). */
export const advised = {
  OPINION_ISSUED: { actions: ['noteOpinion', notifySeats('opinionIssued', 'secretaryGeneral')] },
} as const;
/** Later it is read, and changes nothing of the vote. */
export const advisedLate = {
  OPINION_ISSUED: { actions: [notifySeats('opinionLate', 'secretaryGeneral')] },
} as const;

/** A body that did not meet in time loses the matter to the one above; above that, the 会长 has to answer for it. */
export const boundedSitting = {
  SITTING_DEADLINE_PASSED: [
    { guard: 'isCommittee', target: 'cannotSit' },
    { actions: [notify('sittingOverdue', 'standingCouncil', 'secretaryGeneral')] },
  ],
} as const;

/** Whatever shrinks the body may leave it too small to decide: then it goes up by itself (C1). */
export const tooSmall = { guard: 'areTooFewSeats', target: 'cannotSit' } as const;
