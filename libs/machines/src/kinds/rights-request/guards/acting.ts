import { civilDateOf } from '#kernel/calendar/civil-date.js';
import type { LogStep, RecordMediation, RecordReceipt, RecordReply } from '../events/acting.js';
import type { MediationEnded, ReferralAnswered, ReviewResolved } from '../events/outside.js';
import { guard } from '../rights-request.ask.js';
import { needsCouncil } from '../rights-request.context.js';
import type { Step } from '../rights-request.codes.js';

export const isPlanToDraft = guard(({ context }) => context.plan === null);
export const isPlanDrafted = guard(({ context }) => context.plan !== null);
/** Money or a public statement: the standing council decides. */
export const isForCouncil = guard(({ context }) => needsCouncil(context));
export const isAdopted = guard<ReviewResolved>(({ payload }) => payload.outcome === 'adopted');

// --- steps ---

const planned = (step: Step) => guard(({ context }) => context.plan?.steps.includes(step) === true);
export const isStepPlanned = guard<LogStep>(
  ({ context, payload }) => context.plan?.steps.includes(payload.step) === true,
);
export const isSubmissionPlanned = planned('submission');
export const isMediationPlanned = planned('mediation');
export const isSpendingPlanned = guard<LogStep>(
  ({ context, payload }) => payload.spent !== true || context.plan?.spends === true,
);
export const isLetter = guard<LogStep>(({ payload }) => payload.step === 'letter');
export const isMeeting = guard<LogStep>(({ payload }) => payload.step === 'meeting');
export const isAnswerAwaited = guard<LogStep>(({ payload }) => payload.awaitsAnswer === true);

export const isAgreed = guard<RecordMediation | MediationEnded>(
  ({ payload }) => payload.outcome === 'agreed',
);

// --- third parties ---

export const isReceiptMissing = guard(({ context }) => context.submission?.receiptOn === null);
export const isReceiptTimely = guard<RecordReceipt>(
  ({ context, payload, meta }) =>
    payload.on <= civilDateOf(meta.at) && payload.on >= civilDateOf(context.submission?.at ?? meta.at),
);
/** What an agency answers is told by the referral, so that there is one account of it. */
export const isNoReferral = guard(({ context }) => context.submission?.agency === null);
export const isReferral = guard(
  ({ context }) => context.submission !== null && context.submission.agency !== null,
);
/** Silence is established once the time to answer is over. */
export const isSilenceEstablished = guard<RecordReply>(
  ({ context, payload }) => payload.answer === 'replied' || context.silent,
);
export const isOfTrade = guard(({ context }) => context.policy === 'submitted');
export const isReplied = guard<ReferralAnswered>(({ payload }) => payload.outcome !== 'wrongAgency');

// --- policy track ---

/** Not while the council has it, and not once it has adopted it. */
export const isToPropose = guard(({ context }) => ['drafting', 'rejected'].includes(context.policy));
export const isAtCouncil = guard(({ context }) => context.policy === 'atCouncil');
export const isSubmissionAdopted = guard(({ context }) => context.policy === 'adopted');
export const isAnswered = guard(({ context }) => context.policy === 'answered');

// --- end ---

export const isFirstReopening = guard(({ context }) => !context.reopened);
export const isFeedbackOverdue = guard(({ context }) => context.feedbackOverdue);
