import { type Text, text } from '#kernel/text.js';
import type { ReviewContext } from './review.context.js';
import { expectedSeats, quorumNow } from './review.seats.js';

export interface CanDecide {
  /** Those who are there, or before the meeting those who said that they come. */
  readonly coming: number;
  readonly quorum: number;
  readonly missing: number;
  readonly says: Text;
}

/** Known before people travel: the body can decide, or so many are missing (domain.md §5, SCH). */
export function canDecide(context: ReviewContext): CanDecide {
  const coming = context.present.length > 0 ? context.present.length : expectedSeats(context).length;
  const quorum = quorumNow(context);
  const missing = Math.max(0, quorum - coming);
  const says =
    missing === 0
      ? text(`可以作出决定：${coming} 席，须 ${quorum} 席`, `can decide: ${coming} of the ${quorum} needed`)
      : text(
          `不能作出决定：还差 ${missing} 席（${coming} 席，须 ${quorum} 席）`,
          `cannot decide: ${missing} missing (${coming} of the ${quorum} needed)`,
        );
  return { coming, quorum, missing, says };
}
