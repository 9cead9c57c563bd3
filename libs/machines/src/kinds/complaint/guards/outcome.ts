import { guard, type Question } from '../complaint.ask.js';
import { settingOf } from '../complaint.settings.js';
import type { Refer, ToClue, ToMediation, ToRectification } from '../events/office.js';
import type { MediationEnded, RectificationEnded, ReferralAnswered } from '../events/outside.js';
import type { Reopen } from '../events/resident.js';
import { isToBeCalled } from '../complaint.call-backs.js';
import { openChildren, participants } from './facts.js';

const isCallable = ({ context }: Question) => isToBeCalled(context);

const callsMissing = (ask: Question) =>
  isCallable(ask) ? settingOf(ask.meta.settings, 'confirmationCalls') - ask.context.calls : 0;

export const mayPresumeSolved = guard((ask) => callsMissing(ask) <= 0);
/** The time for confirming is over and this is the call that was still missing. */
export const isLastMissingCall = guard((ask) => ask.context.confirmationOverdue && callsMissing(ask) <= 1);

export const isExOfficio = guard(({ context }) => context.exOfficio);

// --- G5 ---
export const isCivilDispute = guard<ToMediation>(({ payload }) => payload.civilDispute !== false);
export const isConsentObtainable = guard<ToMediation>(
  ({ context, payload }) =>
    payload.consentObtainable !== false && context.identityMode !== 'anonymous' && !context.exOfficio,
);
export const isOnPaper = guard<ToMediation | ToRectification>(({ payload }) => payload.onPaper === true);

/** The proceeding speaks for itself. The office enters the end only of one that was held on paper, or of none. */
export const mayEnterResult = guard(
  ({ context, meta }) =>
    meta.actor.kind === 'case' || context.proceeding === 'paper' || openChildren(meta.facts) === 0,
);
/** Where no proceeding of ours is awaited, only a case that is still open from before has anything to say. */
export const isToldByCase = guard(({ meta }) => meta.actor.kind === 'case');
export const isRectificationReopened = guard(({ context }) => context.rectificationReopened);
export const isNewClue = guard<ToClue>(({ context, payload }) => !context.clues.includes(payload.breach));

export const isAgreed = guard<MediationEnded>(({ payload }) => payload.outcome === 'agreed');
export const isPassed = guard<RectificationEnded>(({ payload }) => payload.outcome === 'passed');
export const isReferredAsCase = guard<Refer>(({ payload }) => payload.asCase === true);
export const isAgencyAnswer = guard<ReferralAnswered>(({ payload }) => payload.outcome === 'replied');
export const isAgencySilent = guard<ReferralAnswered>(({ payload }) => payload.outcome === 'noReply');

// --- review ---
export const isReviewUnused = guard(({ context }) => !context.reviewsUsed.includes('outcome'));
export const isReviewOfRefusal = guard(({ context }) => context.reviewOf === 'refusal');
export const isFirmNotified = guard(({ context }) => context.firmNotified && context.firmId !== null);

/**
 * E10, against what actually happened, in any role: a person does not review the own work, here or in a case that grew out
 * of this one. Who voted on the delay has judged how long it took, not the matter. Null when nobody looked.
 */
export const isUninvolved = guard(({ context, meta: { actor, facts } }) => {
  const family = participants(facts);
  const acted = (ids: readonly string[]) => ids.includes(actor.id);
  return (
    family !== null &&
    !Object.values(context.actedBy).some(acted) &&
    !family.some(({ userId, kind }) => userId === actor.id && kind !== 'review')
  );
});

// --- G8 and E8 ---
export const hasClosingProposal = guard(({ context }) => context.closingProposal !== null);

/** G8: neither who proposed it nor a clerk who handled the case. */
export const isApprovedByAnother = guard(
  ({ context, meta: { actor } }) =>
    context.closingProposal?.by !== actor.id && context.actedBy['clerk']?.includes(actor.id) !== true,
);

export const isFreeOfOpenChildren = guard(({ meta }) => openChildren(meta.facts) === 0);

export const isReopeningOver = guard(({ context }) => context.closingHeld);
export const isReopeningOpen = guard(({ context }) => !context.closingHeld);

/** Whoever was only presumed content may simply say that he is not. */
export const hasReasonToReopen = guard<Reopen>(
  ({ context, payload }) => payload.newFacts || payload.promiseBroken || context.outcome === 'presumed',
);
export const isNotRated = guard(({ context }) => context.rating === null);

// --- the rest ---
export const mayExtendOverall = guard(({ context }) => !context.overallExtended && !context.overallPassed);
export const isSuspensionCheckDue = guard(({ context }) => context.suspensionCheckDue);
export const isRetaliationOpen = guard(({ context }) => context.retaliation);
export const isRetaliationSettled = guard(({ context }) => !context.retaliation);
