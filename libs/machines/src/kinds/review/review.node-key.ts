import type { BodyName } from '../../contract/bodies.js';
import type { ReviewContext } from './review.context.js';
import { eligibleSeats, votingSeats } from './review.seats.js';

/** Bodies that differ only in their numbers need not be walked through twice. */
const PLACE: Readonly<Record<BodyName, string>> = {
  supervisoryCommittee: 'lowest',
  standingCouncil: 'between',
  council: 'between',
  generalMeeting: 'highest',
};

/**
 * What the search of the generated tests must keep apart: which body sits, how many may vote, how the vote stands.
 * Everything else is left out, or the search would not end.
 */
export function reviewNodeKey(context: ReviewContext): unknown {
  const { body, ballot, present, revotes, adjournments, noticeRun, heard, result, packetAt } = context;
  if (result !== null && packetAt === null) return result.outcome;
  if (result !== null) return [PLACE[body], result.outcome, context.minutesLapsed, context.confirmed.length];
  if (ballot !== null)
    return [PLACE[body], ballot.voted.length, ballot.tally.against, revotes, present.length];
  if (packetAt === null) return [PLACE[body], adjournments];
  // After an adjournment only the way to the next one matters.
  if (adjournments > 0) return [PLACE[body], adjournments, noticeRun, present.length > 0];
  if (present.length > 0) return [PLACE[body], present.length, heard !== null || context.firmId === null];
  return [PLACE[body], votingSeats(context).length, eligibleSeats(context).length, noticeRun];
}
