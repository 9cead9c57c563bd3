import { countVotes, NO_VOTES, quorumOf, quorumRule } from './review.arithmetic.js';
import { ballotListHash } from './review.ballots.js';
import { belowLevel, type Desk, type Level } from './review.codes.js';
import type { ReviewContext, Result } from './review.context.js';
import { routeOf } from './review.route.js';
import { eligibleSeats, majorityAt, quorumNow } from './review.seats.js';

/** Who decides at this level: a measure that came down in the vote may stay where it was voted. */
export function deciderOf(context: ReviewContext, level: Level | null): Desk {
  return routeOf({ ...context, level }, context.numbers).desk;
}

/** The ballot counted. A tie that is left stands as the next lower level, or as a refusal where there is none (§4.5). */
export function resultOf(context: ReviewContext): Result {
  const { ballot, motion, body } = context;
  const level = motion?.level ?? null;
  const count = countVotes(ballot?.tally ?? NO_VOTES, level, (at) => majorityAt(context, at));
  const lower = count.outcome === 'tied' ? belowLevel(level) : null;
  const marks = ballot?.marks ?? [];
  return {
    ...count,
    body,
    outcome: count.outcome === 'adopted' || lower !== null ? 'adopted' : 'rejected',
    level: lower ?? count.level,
    seats: eligibleSeats(context).length,
    quorum: quorumNow(context),
    byTie: count.outcome === 'tied',
    marks,
    listHash: ballotListHash(marks),
  };
}

/** No body could decide. */
export function undecided(context: ReviewContext): Result {
  const seats = eligibleSeats(context).length;
  return {
    body: context.body,
    outcome: 'undecided',
    level: null,
    seats,
    quorum: quorumOf(seats, quorumRule(context.body, context.numbers)),
    present: context.present.length,
    needed: 0,
    inFavour: 0,
    against: 0,
    abstained: 0,
    byTie: false,
    marks: [],
    listHash: null,
  };
}
