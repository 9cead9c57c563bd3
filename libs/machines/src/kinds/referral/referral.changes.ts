import { assign } from 'xstate';
import type { Reply } from './events/agency.js';
import type { ReviseReferral } from './events/letter.js';
import { change } from './referral.ask.js';
import type { ReferralContext } from './referral.context.js';
import type { ReferralEvent } from './referral.events.js';
import { halfYearOf } from './referral.half-year.js';

/** A note changes nothing: the history keeps it. */
export const keep = change(() => ({}));

export const reword = change<ReviseReferral>(({ context, payload, meta }) => ({
  agency: payload.agency,
  form: payload.form,
  urgent: payload.urgent ?? context.urgent,
  identityBasis: payload.withIdentity ? (payload.identityBasis ?? null) : null,
  drafter: { id: meta.actor.id, role: meta.actor.role },
  // A call told the agency that was meant then.
  calls: payload.agency === context.agency ? context.calls : 0,
}));

export const noteCall = change(({ context }) => ({ calls: context.calls + 1, receiptOverdue: false }));

export const sendOut = change(({ meta }) => ({ sentAt: meta.at, sentBefore: true }));

/** The agency says that it is not theirs: the letter is worded anew, to another one. */
export const takeBack = change(({ context }) => ({
  declinedBy: [...context.declinedBy, context.agency],
  sentAt: null,
  calls: 0,
  objectionLapsed: false,
  receiptOverdue: false,
  copied: false,
  informationAsked: false,
}));

export const lapseObjection = change(() => ({ objectionLapsed: true }));
export const missReceipt = change(() => ({ receiptOverdue: true }));
/** Whoever signs for it, or answers, has received it. */
export const noteReceipt = change(() => ({ receiptOverdue: false }));
export const copySuperior = change(() => ({ copied: true }));
export const askInformation = change(() => ({ informationAsked: true }));
export const supplyInformation = change(() => ({ informationAsked: false }));

export const noteReply = change<Reply>(({ payload }) => ({
  result: payload.result,
  receiptOverdue: false,
  informationAsked: false,
}));

export const sendSecondLetter = change(({ meta }) => ({ secondLetterAt: meta.at, councilInvolved: false }));
export const callCouncil = change(() => ({ councilInvolved: true }));

export const listSilence = change(({ meta }) => ({ listedIn: halfYearOf(meta.at), outcome: 'noReply' }));
export const endReplied = change(() => ({ outcome: 'replied' }));
export const endDeclined = change(() => ({ outcome: 'wrongAgency' }));
export const endUnsent = change(() => ({ outcome: 'noReply' }));

/** Leaving a state ends what the office owed in it. */
export const leaveDuty = change(() => ({ overdue: [] }));

/** With the name of the deadline, given by the state that hears it. */
export const markOverdue = assign<ReferralContext, ReferralEvent, { deadline: string }, ReferralEvent, never>(
  {
    overdue: ({ context }, { deadline }) =>
      context.overdue.includes(deadline) ? context.overdue : [...context.overdue, deadline],
  },
);
