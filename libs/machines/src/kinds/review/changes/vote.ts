import { addVote, NO_VOTES } from '../review.arithmetic.js';
import { change } from '../review.ask.js';
import { addMark, ballotMark } from '../review.ballots.js';
import type { BallotBox } from '../review.context.js';
import { resultOf } from '../review.decision.js';
import { highestLevel } from '../review.seats.js';
import type { CastVote, OpenVote } from '../events/meeting.js';

const EMPTY: BallotBox = { open: true, voted: [], tally: NO_VOTES, marks: [] };

export const openVote = change<OpenVote>(({ context, payload }) => ({
  motion: {
    mode: payload.mode,
    level: payload.level ?? highestLevel(context),
    direction: payload.direction ?? null,
    workdays: payload.workdays ?? null,
  },
  ballot: EMPTY,
}));

/** The vote is added up and forgotten: what stays is that this seat voted, the sum, and a mark that names nobody. */
export const castVote = change<CastVote>(({ context, payload, meta: { actor } }) => {
  const { ballot, motion } = context;
  const box = ballot ?? EMPTY;
  const level = payload.choice === 'for' ? (payload.level ?? motion?.level ?? null) : null;
  const mark = ballotMark({ choice: payload.choice, level, receipt: payload.receipt ?? null });
  return {
    voters: [...new Set([...context.voters, actor.id])].toSorted(),
    ballot: {
      open: true,
      voted: [...box.voted, actor.id].toSorted(),
      tally: addVote(box.tally, payload.choice, level),
      marks: addMark(box.marks, mark),
    },
  };
});

/** A member steps back while the vote is open: nothing of it counts. */
export const voidVote = change(({ context }) => ({
  ballot: null,
  motion: null,
  revotes: 0,
  voided: context.voided + 1,
}));

export const openRevote = change(({ context }) => ({ ballot: EMPTY, revotes: context.revotes + 1 }));

export const closeBallot = change(({ context: { ballot } }) => ({
  ballot: ballot && { ...ballot, open: false },
}));

/** Those who voted were present. The box is closed with the result. */
export const decide = change(({ context }) => ({
  result: resultOf(context),
  present: context.ballot?.voted ?? context.present,
  ballot: null,
}));

export const lapseMinutes = change(() => ({ minutesLapsed: true }));
export const confirmMinutes = change(({ context, meta: { actor } }) => ({
  confirmed: [...context.confirmed, actor.id].toSorted(),
}));
export const noteDissent = change(({ context }) => ({ dissents: context.dissents + 1 }));
export const noteRemark = change(({ context }) => ({ remarks: context.remarks + 1 }));
