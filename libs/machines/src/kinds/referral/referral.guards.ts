import type { RungPayload } from '../../contract/deadline-rule.js';
import { firmFact } from '../../contract/facts.js';
import type { Relay } from './events/agency.js';
import type { DraftReferral, ReviseReferral } from './events/letter.js';
import { guard } from './referral.ask.js';
import { OFFICE_LADDER } from './referral.ladder.js';

const isHead = (role: string) => role === 'secretaryGeneral' || role === 'committeeChair';

// --- asked at the opening too, where there is no context yet ---

/** X1: the identity goes along only with consent or by legal duty. */
const isIdentityAllowed = guard<ReviseReferral>(
  ({ payload }) => payload.withIdentity !== true || payload.identityBasis !== undefined,
);

/** Only somebody's complaint has somebody to name. */
const isSomebodyToName = guard<ReviseReferral & Partial<DraftReferral>>(
  ({ context, payload }) =>
    payload.withIdentity !== true ||
    payload.complainantCaseId !== undefined ||
    (context as typeof context | undefined)?.complainantCaseId != null,
);

// --- sending ---

/** X1: crime and danger are told by phone, and the call is logged, before any letter. */
const isCalledIfUrgent = guard(({ context }) => !context.urgent || context.calls > 0);

/** The head approves; what is urgent and was told by phone, a clerk sends at once. */
const maySend = guard(({ context, meta }) => isHead(meta.actor.role) || context.urgent);

/** E10: nobody approves the own wording. What is urgent does not wait for a second person. */
const isApprovedByAnother = guard(
  ({ context, meta }) => context.urgent || context.drafter?.id !== meta.actor.id,
);

/** The chair stands in only where the secretary-general has worded the letter. */
const isHeadOrForChair = guard(
  ({ context, meta }) => meta.actor.role !== 'committeeChair' || context.drafter?.role === 'secretaryGeneral',
);

/** Who has said that it is not theirs is not asked again. */
const isOtherAgency = guard(({ context }) => !context.declinedBy.includes(context.agency));

// --- with the agency ---

const isObjectionInTime = guard(({ context }) => !context.objectionLapsed);
const isInformationAsked = guard(({ context }) => context.informationAsked);

const isRectificationWanted = guard<Relay>(({ payload }) => payload.rectify === true);
/** The directory is asked, so that the order will not be refused at its opening. */
const isFirmToOrder = guard<Relay>(
  ({ context, payload, meta }) => payload.rectify !== true || firmFact(meta.facts, context.firmId) !== null,
);

const isFirstSecondLetter = guard(({ context }) => context.secondLetterAt === null);
const isSecondLetterSent = guard(({ context }) => context.secondLetterAt !== null);
const wasDeclined = guard(({ context }) => context.declinedBy.length > 0);

// --- rungs ---

const officeRung = (rung: string) =>
  guard<RungPayload>(({ payload }) => payload.rung === rung && OFFICE_LADDER.includes(payload.deadline));
const isCopySuperior = guard<RungPayload>(({ payload }) => payload.rung === 'copySuperior');
const isChase = guard<RungPayload>(({ payload }) => payload.rung === 'chase');

/** Every guard of the machine by its name. What each says to whom it refuses stands in referral.guard-texts.ts. */
export const REFERRAL_GUARDS = {
  isIdentityAllowed,
  isSomebodyToName,
  isCalledIfUrgent,
  maySend,
  isApprovedByAnother,
  isHeadOrForChair,
  isOtherAgency,
  isObjectionInTime,
  isInformationAsked,
  isRectificationWanted,
  isFirmToOrder,
  isFirstSecondLetter,
  isSecondLetterSent,
  wasDeclined,
  isOfficeYellow: officeRung('yellow'),
  isOfficeUrge: officeRung('urge'),
  isOfficeHandOver: officeRung('handOver'),
  isCopySuperior,
  isChase,
};

export type GuardName = keyof typeof REFERRAL_GUARDS;
