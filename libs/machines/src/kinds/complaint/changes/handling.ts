import { change } from '../complaint.ask.js';
import type { ComplaintContext } from '../complaint.context.js';
import type { Answer, AskExtension, LogContact } from '../events/firm.js';
import type { GrantExtension } from '../events/office.js';
import { firmFact } from '../guards/facts.js';

/** The firm's clock starts anew: nothing that the last round left behind may count in this one. */
const FRESH_CLOCK = {
  answer: null,
  answerOverdue: false,
  extensionAsked: 0,
  extensionGranted: 0,
  calls: 0,
  confirmationOverdue: false,
} satisfies Partial<ComplaintContext>;

const withoutFirmRungs = ({ rungs }: ComplaintContext) =>
  Object.fromEntries(Object.entries(rungs).filter(([deadline]) => deadline !== 'answer'));

/** Membership is taken as it is on the day of the notice. */
export const notifyFirm = change(({ context, meta }) => ({
  ...FRESH_CLOCK,
  rungs: withoutFirmRungs(context),
  firmNotified: true,
  firmMember: firmFact(meta.facts, context.firmId)?.member ?? context.firmMember,
  signed: 'no',
  objectionUsed: false,
  objectionLapsed: false,
  contact: 'none',
  returns: 0,
}));

export const sign = change(() => ({ signed: 'signed' }));
export const deemSigned = change(() => ({ signed: 'deemed' }));

export const markObjected = change(() => ({ objectionUsed: true }));
export const closeObjection = change(() => ({ objectionLapsed: true }));

/** The wrong firm: it stops seeing the case, and the next one starts with all its rights. */
export const dropFirm = change(({ context }) => ({
  formerFirmId: context.firmId,
  firmId: null,
  firmMember: null,
  firmNotified: false,
  signed: 'no',
}));

/** After a rejected objection the notice counts as received. */
export const signByRuling = change(() => ({ signed: 'signed' }));

export const logContact = change<LogContact>(({ context, payload }) => ({
  contact: payload.reached ? 'made' : payload.refused ? 'refused' : context.contact,
}));

/** Whoever asks for more time, or answers, has taken the matter on. */
export const askExtension = change<AskExtension>(({ payload }) => ({
  objectionLapsed: true,
  extensionUsed: true,
  extensionAsked: payload.workdays,
}));

export const grantExtension = change<GrantExtension>(({ payload }) => ({
  extensionGranted: payload.workdays,
}));

export const keepAnswer = change<Answer>(({ payload }) => ({
  objectionLapsed: true,
  answer: {
    verdicts: payload.points.map((point) => point.verdict),
    doneOn: payload.doneOn,
    evidence: payload.attachmentIds?.length ?? 0,
  },
}));

export const markAnswerOverdue = change(() => ({ answerOverdue: true }));

export const returnAnswer = change(({ context }) => ({
  ...FRESH_CLOCK,
  rungs: withoutFirmRungs(context),
  returns: context.returns + 1,
}));

/** A new round with the same firm, after a reopening or on review. */
export const startRound = change(({ context }) => ({
  ...FRESH_CLOCK,
  rungs: withoutFirmRungs(context),
  objectionLapsed: true,
  contact: 'none',
  returns: 0,
  outcome: null,
  closingProposal: null,
  closingHeld: false,
  committeeAsked: false,
}));

export const countCall = change(({ context }) => ({ calls: context.calls + 1 }));
export const markConfirmationOverdue = change(() => ({ confirmationOverdue: true }));
