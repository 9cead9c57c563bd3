import { bodyFact } from '../../../contract/facts.js';
import type {
  Conclude,
  DraftPlan,
  LogStep,
  RecordReceipt,
  RecordReply,
  SubmitToAgency,
} from '../events/acting.js';
import type { MediationEnded, ReferralAnswered } from '../events/outside.js';
import { change } from '../rights-request.ask.js';
import { halfYearEndAfter } from '../rights-request.half-year.js';

// --- plan ---

/** The president is looked up now, since nobody can be asked when the time to approve is over. */
export const draftPlan = change<DraftPlan>(({ payload, meta }) => ({
  plan: { steps: payload.steps, spends: payload.spends, approvedBy: 'nobody' },
  planOverdue: false,
  president: bodyFact(meta.facts, 'standingCouncil')?.seats.find(({ chair }) => chair)?.userId ?? null,
}));
export const dropPlan = change(() => ({ plan: null, planOverdue: false }));
export const approvePlan = change(({ context: { plan } }) => ({
  plan: plan ? { ...plan, approvedBy: 'secretaryGeneral' } : plan,
}));
export const approvePlanByCouncil = change(({ context: { plan } }) => ({
  plan: plan ? { ...plan, approvedBy: 'standingCouncil' } : plan,
}));
export const callPresident = change(() => ({ planOverdue: true }));

// --- steps ---

export const logStep = change<LogStep>(({ context, payload }) => ({
  steps: context.steps.includes(payload.step) ? context.steps : [...context.steps, payload.step],
}));
export const noteMediation = change<MediationEnded>(({ context, payload }) => ({
  result: payload.outcome === 'agreed' ? 'achieved' : null,
  steps: context.steps.includes('mediation') ? context.steps : [...context.steps, 'mediation'],
}));
export const informMember = change(({ meta }) => ({ informedAt: meta.at, progressDue: false }));
export const demandProgress = change(() => ({ progressDue: true }));

// --- third parties ---

const waiting = { receiptOn: null, answeredAt: null, answer: null } as const;

export const awaitLetter = change(({ meta }) => ({
  submission: { at: meta.at, agency: null, ...waiting },
  silent: false,
}));
export const submit = change<SubmitToAgency>(({ context, payload, meta }) => ({
  submission: { at: meta.at, agency: payload.agency, ...waiting },
  silent: false,
  steps: context.steps.includes('submission') ? context.steps : [...context.steps, 'submission'],
}));
export const submitForTrade = change(() => ({ policy: 'submitted' }));
export const noteReceipt = change<RecordReceipt>(({ context: { submission }, payload }) => ({
  submission: submission ? { ...submission, receiptOn: payload.on } : submission,
}));
export const noteReply = change<RecordReply>(({ context: { submission }, payload, meta }) => ({
  submission: submission ? { ...submission, answeredAt: meta.at, answer: payload.answer } : submission,
  silent: false,
}));
export const noteReferral = change<ReferralAnswered>(({ context: { submission }, payload, meta }) => ({
  submission: submission ? { ...submission, answeredAt: meta.at, answer: payload.outcome } : submission,
  silent: false,
}));
export const noteSilence = change(() => ({ silent: true }));

// --- policy track ---

export const beginPolicy = change(({ context, meta }) => ({
  track: 'common',
  policy: ['none', 'rejected'].includes(context.policy) ? 'drafting' : context.policy,
  halfYearEnd: context.halfYearEnd ?? halfYearEndAfter(meta.at),
}));
export const proposeSubmission = change(() => ({ policy: 'atCouncil' }));
export const adoptSubmission = change(() => ({ policy: 'adopted' }));
export const rejectSubmission = change(() => ({ policy: 'rejected' }));
export const policyAnswered = change(() => ({ policy: 'answered' }));
/** The agency is another one; what the council adopted stands. */
export const policyUnanswered = change(() => ({ policy: 'adopted' }));
export const endPolicy = change(() => ({ policy: 'none', track: 'individual', halfYearEnd: null }));
export const beginNextHalfYear = change(({ meta }) => ({ halfYearEnd: halfYearEndAfter(meta.at) }));

// --- end ---

export const conclude = change<Conclude>(({ payload }) => ({ result: payload.result, progressDue: false }));
export const noteSatisfied = change(() => ({ satisfied: true }));
export const noteUnsatisfied = change(() => ({ satisfied: false }));
export const markFeedbackOverdue = change(() => ({ feedbackOverdue: true }));

/** Once more from the assessment; what was learned stays, what was planned does not. */
export const reopen = change(({ meta }) => ({
  informedAt: meta.at,
  progressDue: false,
  reopened: true,
  feedbackOverdue: false,
  result: null,
  plan: null,
  submission: null,
  policy: 'none',
  halfYearEnd: null,
  track: null,
}));
