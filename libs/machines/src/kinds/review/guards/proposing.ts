import { attachmentFact, firmFact, participantFacts, personFact } from '../../../contract/facts.js';
import { addDays, civilDateOf } from '#kernel/calendar/civil-date.js';
import { admittedTo, seatedIn } from '../review.admission.js';
import { guard } from '../review.ask.js';
import { bodyAbove, MATTERS, rankOf } from '../review.codes.js';
import type { ReviewContext } from '../review.context.js';
import { chairOf, eligibleSeats } from '../review.seats.js';
import { settingOf } from '../review.settings.js';
import type { SendPacket, SetNewDay } from '../events/meeting.js';
import type { ProposeReview } from '../events/proposing.js';

/** A complaint may lie with the office itself before any firm has heard of it (§4.0, last rung). */
const OF_THE_OFFICE = 'overdueComplaint';

/** A judgement names the firm that is judged, and the directory knows it. */
export const isFirmKnown = guard<ProposeReview>(({ payload, meta }) =>
  payload.firmId === undefined
    ? !MATTERS[payload.matter].judgement || payload.matter === OF_THE_OFFICE
    : firmFact(meta.facts, payload.firmId) !== null,
);

export const isMatterWithinNotified = guard<ProposeReview>(
  ({ payload: { matter, notifiedLevel } }) =>
    notifiedLevel === undefined || rankOf(MATTERS[matter].level) <= rankOf(notifiedLevel),
);

/** One member alone cannot put a matter before the committee; its chair and the office can. */
export const isCarriedByMembers = guard<ProposeReview>(({ payload, meta: { actor, facts, settings } }) => {
  if (actor.role !== 'committeeMember') return true;
  const joining = (payload.seconderIds ?? []).filter((id) => {
    const person = personFact(facts, id);
    return id !== actor.id && person?.active === true && person.roles.includes('committeeMember');
  });
  return joining.length + 1 >= settingOf(settings, 'seconders');
});

export const isBodySeated = guard(({ context, meta }) =>
  hasSeats(admittedTo(context, meta), settingOf(meta.settings, 'quorumFloor')),
);
/** The same for a body that already has the matter. */
export const isThisBodySeated = guard(({ context, meta }) =>
  hasSeats(seatedIn(context.body, meta), settingOf(meta.settings, 'quorumFloor')),
);

function hasSeats({ seats = [] }: Partial<ReviewContext>, floor: number): boolean {
  return seats.length >= floor && seats.some(({ chair }) => chair);
}

/** The secretary-general, or whoever is in the chair. */
export const isChairOrOffice = guard(
  ({ context, meta: { actor } }) =>
    actor.role === 'secretaryGeneral' || chairOf(context)?.userId === actor.id,
);
export const isInTheChair = guard(({ context, meta: { actor } }) => chairOf(context)?.userId === actor.id);

export const isRedacted = guard<SendPacket>(({ payload }) => payload.redacted === true);

/**
 * A first look in calendar days: so many working days are never fewer. Whether the working days have run is known when
 * their deadline has passed, see `isNoticeRun`.
 */
export const isMeetingFarEnough = guard<SendPacket | SetNewDay>(({ context, payload, meta }) => {
  const days = settingOf(meta.settings, context.body === 'generalMeeting' ? 'noticeMeeting' : 'notice');
  return payload.meetingOn > addDays(civilDateOf(meta.at), days);
});

/** Whoever sends the papers knows of every seat who sits in it; otherwise a tie would go unseen. */
export const areSeatsKnown = guard(({ context: { seats, subjectCaseId }, meta: { facts } }) => {
  const accounts = seats.every(({ userId }) => personFact(facts, userId)?.active === true);
  return accounts && (subjectCaseId === null || participantFacts(facts, subjectCaseId) !== null);
});

/** M4: what was said in a mediation never reaches those who judge. */
export const isFreeOfPrivileged = guard<SendPacket>(({ payload, meta }) =>
  (payload.attachmentIds ?? []).every((id) => attachmentFact(meta.facts, id)?.privileged === false),
);

/** Once a body has voted, its proposal is no longer the proposer's to take back. */
export const isNotVotedOn = guard(({ context }) => context.proposals.length === 0);

export const hasUpperBody = guard(({ context }) => bodyAbove(context.body) !== null);
export const isCommittee = guard(({ context }) => context.body === 'supervisoryCommittee');
/** The floor of C1: so few seats cannot decide at all, whoever comes. */
export const areTooFewSeats = guard(
  ({ context }) => eligibleSeats(context).length < settingOf(context.numbers, 'quorumFloor'),
);
