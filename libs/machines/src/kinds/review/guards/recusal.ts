import { civilDateOf } from '#kernel/calendar/civil-date.js';
import { guard } from '../review.ask.js';
import { judgeOf, quorumNow, seatOf, votingSeats } from '../review.seats.js';
import { settingOf } from '../review.settings.js';
import type { CheckQuorum, DeclareTies, NameSeat, NameTie, RuleOnChallenge } from '../events/meeting.js';
import type { RungPayload } from '../../../contract/deadline-rule.js';

/** Has a seat in the sitting body and has not stepped back. */
export const isOwnSeat = guard(({ context, meta: { actor } }) => seatOf(context, actor.id)?.recused === null);

/** After T−2 nobody can say any more that there is no tie; a tie can be declared at any time. */
export const isDeclaredInTime = guard<DeclareTies>(({ payload }) => payload.tie !== 'none');

export const isSeatSitting = guard<NameTie | NameSeat>(
  ({ context, payload }) => seatOf(context, payload.userId)?.recused === null,
);

export const isChallengeNew = guard<NameTie>(
  ({ context: { challenges, upheldSeats }, payload: { userId } }) =>
    !upheldSeats.includes(userId) && challenges.every((challenge) => challenge.userId !== userId),
);
export const isChallenged = guard<RuleOnChallenge>(({ context: { challenges }, payload }) =>
  challenges.some(({ userId }) => userId === payload.userId),
);

/** The chair rules on members; nobody rules on the own seat. */
export const isJudgeOfChallenge = guard<RuleOnChallenge>(
  ({ context, payload, meta: { actor } }) => judgeOf(context, payload.userId) === actor.id,
);

export const isMeetingDay = guard(
  ({ context: { meetingOn }, meta }) => meetingOn !== null && civilDateOf(meta.at) >= meetingOn,
);
export const isNoticeRun = guard(({ context }) => context.noticeRun);

/** Only seats that are neither recused nor silent about their ties count as present. */
export const arePresentEligible = guard<CheckQuorum>(({ context, payload }) => {
  const voting = votingSeats(context).map(({ userId }) => userId);
  return payload.presentIds.every((id) => voting.includes(id));
});
export const wouldBeQuorate = guard<CheckQuorum>(
  ({ context, payload }) => payload.presentIds.length >= quorumNow(context),
);

/** C1 for those who are there now. */
export const isQuorumPresent = guard(({ context }) => context.present.length >= quorumNow(context));
export const isPresent = guard<NameSeat>(({ context, payload }) => context.present.includes(payload.userId));

export const mayAdjourn = guard(
  ({ context }) => context.adjournments < settingOf(context.numbers, 'adjournments'),
);

export const isReminder = guard<RungPayload>(({ payload }) => payload.rung === 'remind');
