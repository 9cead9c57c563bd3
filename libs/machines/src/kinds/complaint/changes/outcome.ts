import { bodyFact } from '../../../contract/facts.js';
import type { EventMeta } from '../../../contract/kind-event.js';
import { change } from '../complaint.ask.js';
import type { Outcome } from '../complaint.codes.js';
import { type ComplaintContext, REVIEWERS } from '../complaint.context.js';
import type { ProposeClosing, Suspend, ToClue } from '../events/office.js';
import type { SetbackReported } from '../events/outside.js';
import type { Rate } from '../events/resident.js';
import { participants } from '../guards/facts.js';

const endAs = (outcome: Outcome) => change(() => ({ outcome }));

export const endSolved = endAs('solved');
export const endSolvedSlowly = endAs('solvedSlowly');
export const endPresumed = endAs('presumed');
export const endMediated = endAs('mediated');
export const endRectified = endAs('rectified');
export const endWithGroup = endAs('groupResolved');
export const endConcludedWithGroup = endAs('groupConcluded');
export const endWithReason = endAs('concludedWithReason');
export const endUpheld = endAs('upheldOnReview');
export const endReferred = endAs('referred');
export const endExOfficio = endAs('exOfficio');
export const endWithdrawn = endAs('withdrawn');

export const noteClue = change<ToClue>(({ context, payload }) => ({
  clues: [...context.clues, payload.breach],
}));

// --- proceedings with a case of their own ---
export const beginOnPaper = change(() => ({ proceeding: 'paper' }));
export const beginProceeding = change(() => ({ proceeding: 'case' }));
export const endProceeding = change(() => ({ proceeding: 'none' }));
/** Whatever its end: a rectification that is told of is no longer open again. */
export const endRectification = change(() => ({ proceeding: 'none', rectificationReopened: false }));
export const noteSetback = change<SetbackReported>(({ context, payload }) => ({
  rectificationReopened: context.rectificationReopened || payload.what === 'recurrence',
}));

export const proposeClosing = change<ProposeClosing>(({ payload, meta }) => ({
  closingProposal: { by: meta.actor.id, byRole: meta.actor.role, reason: payload.reason },
}));
export const dropClosingProposal = change(() => ({ closingProposal: null }));

export const holdClosing = change(() => ({ closingHeld: true }));

// --- review ---
export const beginReviewOfRefusal = change(({ context, meta }) => ({
  ...whoWorked(meta),
  reviewOf: 'refusal',
  reviewsUsed: [...context.reviewsUsed, 'refusal'],
  reviewHandedUp: false,
}));
/** The chair may order a review after the complainant's own: still only one is counted. */
export const beginReview = change(({ context, meta }) => ({
  ...whoWorked(meta),
  reviewOf: 'outcome',
  reviewsUsed: [...context.reviewsUsed.filter((review) => review !== 'outcome'), 'outcome'],
  reviewHandedUp: false,
}));
export const handReviewUp = change(({ meta }) => ({
  ...whoWorked(meta),
  reviewHandedUp: true,
  chairInvolved: true,
}));

/** By the office held or by the seat: whoever presides may also have worked as an inspector. A vote on the delay is no work. */
function whoWorked({ facts }: EventMeta): Pick<ComplaintContext, 'workedInFamily'> {
  const worked = (participants(facts) ?? []).filter(({ kind }) => kind !== 'review');
  const chair = bodyFact(facts, 'supervisoryCommittee')?.seats.find((seat) => seat.chair)?.userId;
  return {
    workedInFamily: REVIEWERS.filter((reviewer) =>
      worked.some(
        ({ userId, roles }) =>
          roles.includes(reviewer) || (reviewer === 'committeeChair' && userId === chair),
      ),
    ),
  };
}
/** What was decided before no longer stands; a review that upholds it says so afterwards. */
export const endReview = change(() => ({
  reviewOf: null,
  reviewHandedUp: false,
  refusal: null,
  outcome: null,
}));

export const reopen = change(({ context, meta }) => ({
  reopenings: context.reopenings + 1,
  filedAt: meta.at,
  rating: null,
  groupToTell: false,
}));
export const rate = change<Rate>(({ payload }) => ({ rating: payload.rating }));

// --- standing still, going on ---
export const suspend = change<Suspend>(({ payload }) => ({
  suspensionReason: payload.reason,
  suspensionCheckDue: false,
}));
export const resume = change(() => ({
  suspendedFrom: null,
  suspensionReason: null,
  suspensionCheckDue: false,
}));
export const demandSuspensionCheck = change(() => ({ suspensionCheckDue: true }));
export const noteSuspensionCheck = change(() => ({ suspensionCheckDue: false }));

export const continueExOfficio = change(() => ({ exOfficio: true, outcome: null, closingHeld: false }));

export const extendOverall = change(() => ({ overallExtended: true }));
export const markOverallPassed = change(() => ({ overallPassed: true, chairInvolved: true }));
