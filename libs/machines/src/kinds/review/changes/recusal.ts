import { change } from '../review.ask.js';
import type { Recusal } from '../review.codes.js';
import type { ReviewContext } from '../review.context.js';
import type {
  CheckQuorum,
  DeclareTies,
  HearFirm,
  LegalView,
  NameSeat,
  NameTie,
  RuleOnChallenge,
} from '../events/meeting.js';
import type { OpinionIssued } from '../events/told.js';

/** The seat leaves numerator and denominator, and the room. */
function recuse(context: ReviewContext, userId: string, ground: Recusal): Partial<ReviewContext> {
  return {
    seats: context.seats.map((seat) => (seat.userId === userId ? { ...seat, recused: ground } : seat)),
    challenges: context.challenges.filter((challenge) => challenge.userId !== userId),
    present: context.present.filter((id) => id !== userId),
    voters: context.voters.filter((id) => id !== userId),
  };
}

export const declareTies = change<DeclareTies>(({ context, payload: { tie, attends }, meta: { actor } }) => {
  if (tie !== 'none') return recuse(context, actor.id, tie);
  return {
    seats: context.seats.map((seat) =>
      seat.userId === actor.id ? { ...seat, declared: true, attends: attends ?? true } : seat,
    ),
  };
});

export const noteChallenge = change<NameTie>(({ context, payload: { userId, ground } }) => ({
  challenges: [...context.challenges, { userId, ground }],
}));
export const ruleOnChallenge = change<RuleOnChallenge>(({ context, payload: { userId, upheld } }) => {
  const ground = context.challenges.find((challenge) => challenge.userId === userId)?.ground ?? 'other';
  if (upheld) return recuse(context, userId, ground);
  return {
    challenges: context.challenges.filter((challenge) => challenge.userId !== userId),
    upheldSeats: [...context.upheldSeats, userId],
  };
});
export const excuseSeat = change<NameTie>(({ context, payload: { userId, ground } }) =>
  recuse(context, userId, ground),
);

/** A challenge on which nobody ruled in time: in doubt the member does not judge. */
export const closeDeclarations = change(({ context }) =>
  context.challenges.reduce<ReviewContext>(
    (left, { userId, ground }) => ({ ...left, ...recuse(left, userId, ground) }),
    context,
  ),
);

export const noteAttendance = change<CheckQuorum>(({ payload }) => ({ present: payload.presentIds }));
export const noteDeparture = change<NameSeat>(({ context, payload }) => ({
  present: context.present.filter((id) => id !== payload.userId),
}));
export const noteHearing = change<HearFirm>(({ payload }) => ({ heard: payload.heard }));
/** C2: an objection asks for two thirds. Advice is neither an objection nor its end. */
export const noteOpinion = change<OpinionIssued>(({ payload: { answer } }) =>
  answer === 'advice' ? {} : { counselObjects: answer === 'objection' },
);
export const noteLegalView = change<LegalView>(({ payload }) => ({ counselObjects: payload.objects }));
