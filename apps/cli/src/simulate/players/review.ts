import { OUTCOMES } from '#machines/kinds/review/review.codes.js';
import type { ReviewContext } from '#machines/kinds/review/review.context.js';
import { REVIEW_STATES } from '#machines/kinds/review/review.states.js';
import { impulses } from './impulse.js';
import { definePlayer, endedBy, OPEN } from './player.js';
import { REVIEW_IMPULSES, REVIEW_TASKS } from './review/tasks.js';

/** The bodies: their seats, their chairs, and the office that prepares the sittings. */
export const reviewPlayer = definePlayer<ReviewContext>({
  kind: 'review',
  forTask: (task, scene, turn) => REVIEW_TASKS[task.name]?.(task, scene, turn) ?? null,
  unasked: impulses(REVIEW_IMPULSES),
  outcome: ({ result }, state) => {
    const ended = endedBy(REVIEW_STATES, state);
    if (ended === OPEN || state !== 'closed' || result === null) return ended;
    return { code: result.outcome, label: OUTCOMES[result.outcome] };
  },
});
