import { guard } from '../review.ask.js';
import { countVotes, votesCast } from '../review.arithmetic.js';
import { rankOf } from '../review.codes.js';
import type { ReviewContext } from '../review.context.js';
import { deciderOf } from '../review.decision.js';
import { isAbove } from '../review.route.js';
import { electorate, highestLevel, isSecret, majorityAt, quorumNow, seatOf } from '../review.seats.js';
import { settingOf } from '../review.settings.js';
import type { CastVote, HearFirm, OpenVote } from '../events/meeting.js';

export const isHearingShort = guard<HearFirm>(
  ({ payload, meta }) => (payload.minutes ?? 0) <= settingOf(meta.settings, 'hearingMinutes'),
);
/** Without having heard the firm, or having asked it, nothing may be decided (罚法 Art 44, 45). */
export const isFirmHeard = guard(({ context }) => context.firmId === null || context.heard !== null);
export const isRoomCleared = guard<OpenVote>(
  ({ context, payload }) => context.firmId === null || payload.partiesLeft === true,
);

export const isLevelWithinNotified = guard<OpenVote>(
  ({ context, payload }) => rankOf(payload.level) <= rankOf(highestLevel(context)),
);
/** A direction for a complaint, with its days where it is a last period; nothing of it for other matters. */
export const isMotionComplete = guard<OpenVote>(
  ({ context, payload: { direction, workdays } }) =>
    (direction !== undefined) === (context.matter === 'overdueComplaint') &&
    (workdays !== undefined) === (direction === 'lastPeriod'),
);

/** The ballot is taken up between opening and closing only. */
export const isVoteOpen = guard(({ context }) => context.ballot?.open === true);
export const isNotRecused = guard(
  ({ context, meta: { actor } }) => (seatOf(context, actor.id)?.recused ?? null) === null,
);
/** One person, one vote, cast by that person. */
export const isOwnVote = guard<CastVote>(
  ({ payload, meta: { actor } }) =>
    actor.onBehalfOf === undefined && (payload.onBehalfOf === undefined || payload.onBehalfOf === actor.id),
);
export const mayVote = guard(({ context, meta: { actor } }) => electorate(context).includes(actor.id));
export const isFirstVote = guard(
  ({ context, meta: { actor } }) => context.ballot?.voted.includes(actor.id) !== true,
);
export const isLevelWithinMotion = guard<CastVote>(
  ({ context, payload: { choice, level } }) =>
    level === undefined || (choice === 'for' && rankOf(level) <= rankOf(context.motion?.level)),
);
export const hasReceipt = guard<CastVote>(
  ({ context, payload, meta }) =>
    !isSecret(context) || (payload.receipt ?? '').length >= settingOf(meta.settings, 'receiptLength'),
);

export const isEveryVoteCast = guard(({ context }) => {
  const voted = context.ballot?.voted ?? [];
  return context.ballot !== null && electorate(context).every((userId) => voted.includes(userId));
});
/** Not cast is absent: fewer votes than the quorum decide nothing. */
export const areTooFewCast = guard(({ context }) => votesCast(tallyOf(context)) < quorumNow(context));
export const isTied = guard(({ context }) => countOf(context).outcome === 'tied');
export const isRevoteLeft = guard(({ context }) => context.revotes < settingOf(context.numbers, 'revotes'));

export const isVoter = guard(({ context, meta: { actor } }) => context.present.includes(actor.id));
export const isFirstConfirmation = guard(
  ({ context, meta: { actor } }) => !context.confirmed.includes(actor.id),
);
/** The chair let the time pass: more than half of those present may confirm in the chair's place. */
export const isConfirmedByMembers = guard(
  ({ context: { minutesLapsed, confirmed, present } }) =>
    minutesLapsed && confirmed.length * 2 > present.length,
);
/** Adopted here, but it is for a higher body to decide. */
export const isProposalOnly = guard(
  ({ context }) =>
    context.result?.outcome === 'adopted' && isAbove(deciderOf(context, context.result.level), context.body),
);

function tallyOf({ ballot }: ReviewContext) {
  return ballot?.tally ?? { inFavour: {}, against: 0, abstained: 0 };
}
function countOf(context: ReviewContext) {
  return countVotes(tallyOf(context), context.motion?.level ?? null, (level) => majorityAt(context, level));
}
