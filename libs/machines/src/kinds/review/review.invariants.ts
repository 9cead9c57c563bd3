import { votesCast } from './review.arithmetic.js';
import { rankOf } from './review.codes.js';
import type { ReviewContext } from './review.context.js';
import { seatOf } from './review.seats.js';

/** What can never be true of a review; the engine stops a transition that would make it so. */
export function reviewInvariants(context: ReviewContext): readonly string[] {
  const { ballot, result, present, seats, motion, notifiedLevel, challenges } = context;
  const isRecused = (id: string) => (seatOf(context, id)?.recused ?? null) !== null;
  const broken: readonly (readonly [boolean, string])[] = [
    [new Set(seats.map(({ userId }) => userId)).size !== seats.length, 'somebody has two seats'],
    [present.some(isRecused), 'a recused member is present'],
    [ballot?.voted.some(isRecused) === true, 'a recused member has voted'],
    [new Set(ballot?.voted).size !== (ballot?.voted.length ?? 0), 'somebody has voted twice'],
    [
      ballot !== null &&
        (votesCast(ballot.tally) !== ballot.voted.length || ballot.marks.length !== ballot.voted.length),
      'votes, voters and marks are not as many',
    ],
    [
      result !== null &&
        result.outcome !== 'undecided' &&
        result.inFavour + result.against + result.abstained > result.present,
      'more votes than voters',
    ],
    [
      notifiedLevel !== null && rankOf(result?.level) > rankOf(notifiedLevel),
      'the level adopted is above the one notified',
    ],
    [
      notifiedLevel !== null && rankOf(motion?.level) > rankOf(notifiedLevel),
      'the level moved is above the one notified',
    ],
    [
      result !== null && result.outcome === 'adopted' && result.present < result.quorum,
      'adopted below the quorum',
    ],
    [challenges.some(({ userId }) => isRecused(userId)), 'a recused member is challenged'],
  ];
  return broken.filter(([holds]) => holds).map(([, sentence]) => sentence);
}
