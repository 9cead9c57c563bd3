import { civilDateOf } from '#kernel/calendar/civil-date.js';
import {
  firmFact,
  type ParticipantFact,
  participantFacts,
  type PersonFact,
  personFact,
} from '../../contract/facts.js';
import type { Facts } from '../../contract/kind-event.js';
import type { Confided, SubmitOpinion } from './events/advice.js';
import type { NameCounsel, RequestOpinion } from './events/request.js';
import { guard, type Question } from './legal-opinion.ask.js';
import type { Advised } from './legal-opinion.codes.js';
import { settingOf } from './legal-opinion.settings.js';

// --- asked at the opening, where there is no context yet ---

const isFirmKnown = guard<RequestOpinion>(
  ({ payload, meta }) => payload.firmId === undefined || firmFact(meta.facts, payload.firmId) !== null,
);

/** Advice to a member is for one that is a member; it has an account and a manager who reads it. */
const isMember = guard<RequestOpinion>(
  ({ payload, meta }) =>
    payload.forWhom !== 'member' || firmFact(meta.facts, payload.firmId)?.member === true,
);

/** A manager asks for the own firm, and names no case that would be told. */
const isOwnRequest = guard<RequestOpinion>(
  ({ payload, meta: { actor } }) =>
    actor.role !== 'firmManager' ||
    (payload.forWhom === 'member' &&
      payload.firmId === actor.firmId &&
      payload.source === 'member' &&
      payload.sourceCaseId === undefined),
);

/** The discipline file asks for the association only: it never learns what a member was advised. */
const isWallKept = guard<RequestOpinion>(
  ({ payload }) => payload.forWhom === 'association' || !['warning', 'review'].includes(payload.source),
);

// --- who is free to advise ---

/** The person named in the payload, or the counsel who declares. */
const named = ({ context, payload }: Question<Partial<NameCounsel> | undefined>) =>
  payload?.userId ?? context.counselId;

const isCounselKnown = guard<NameCounsel>(({ payload, meta }) => {
  const person = personFact(meta.facts, payload.userId);
  return person?.active === true && person.roles.includes('counsel');
});

const isCounselUntied = guard<Partial<NameCounsel>>((ask) => {
  const person = personFact(ask.meta.facts, named(ask));
  return person !== null && !isTied(person, ask.context.firmId, civilDateOf(ask.meta.at));
});

function isTied({ firmId, ties }: PersonFact, firm: string | null, today: string): boolean {
  if (firm === null) return false;
  return (
    firmId === firm || ties.some((tie) => tie.firmId === firm && (tie.until === null || tie.until >= today))
  );
}

/** Kinds in which counsel stands on the other side of the wall (V1, §4.8). */
const OTHER_SIDE: Readonly<Record<Advised, readonly string[]>> = {
  association: ['rights_request'],
  member: ['integrity_warning', 'review'],
};

/** E10, from the histories: whoever handled the matter, or advised the other side in it, is not free. */
const isCounselUninvolved = guard<Partial<NameCounsel>>((ask) => {
  const acted = everybody(ask.meta.facts);
  const id = named(ask);
  return (
    acted !== null &&
    acted
      .filter(({ userId }) => userId === id)
      .every(
        ({ kind, roles }) =>
          roles.every((role) => role === 'counsel') && !OTHER_SIDE[ask.context.forWhom].includes(kind),
      )
  );
});

/** Participants of this family of cases and of the source's; null while one of them was not told. */
function everybody(facts: Facts): readonly ParticipantFact[] | null {
  const prefix = 'participants:';
  const families = Object.keys(facts)
    .filter((key) => key.startsWith(prefix))
    .map((key) => participantFacts(facts, key.slice(prefix.length)));
  return families.length === 0 || families.includes(null) ? null : families.flatMap((one) => one ?? []);
}

const isFreshCounsel = guard<NameCounsel>(
  ({ context, payload }) =>
    payload.userId !== context.counselId && !context.formerCounsel.includes(payload.userId),
);
const isSecondCounsel = guard<NameCounsel>(({ context, payload }) => payload.userId !== context.counselId);
const isCounsel = guard(({ context, meta }) => meta.actor.id === context.counselId);
const isPeer = guard(({ context, meta }) => meta.actor.id === context.peerId);

// --- what is said, and by whom ---

/** The sender says to whom it is said; a slip would show a member's advice to the office, or the other way round. */
const isSaidToTheAdvised = guard<Pick<Confided, 'forWhom'>>(
  ({ context, payload }) => (payload.forWhom ?? 'association') === context.forWhom,
);

const isAdvised = guard(({ context, meta: { actor } }) =>
  context.forWhom === 'member'
    ? actor.role === 'firmManager' && actor.firmId === context.firmId
    : actor.role !== 'firmManager',
);

const isLawInForce = guard<SubmitOpinion>(({ payload, meta }) => payload.lawOn <= civilDateOf(meta.at));

/** L3 and above, or more than three firms: a second counsel looks at it. */
const isPeerWanted = guard(
  ({ context, meta }) =>
    context.level === 'L3' ||
    context.level === 'L4' ||
    context.firmsTouched > settingOf(meta.settings, 'peerFirms'),
);

const isClarificationLeft = guard(
  ({ context, meta }) => context.clarifications < settingOf(meta.settings, 'clarifications'),
);
const isClarificationOpen = guard(({ context }) => context.clarificationOpen);
const isClarified = guard(({ context }) => !context.clarificationOpen);

/** Every guard of the machine by its name. What each says to whom it refuses: legal-opinion.guard-texts.ts. */
export const OPINION_GUARDS = {
  isFirmKnown,
  isMember,
  isOwnRequest,
  isWallKept,
  isCounselKnown,
  isCounselUntied,
  isCounselUninvolved,
  isFreshCounsel,
  isSecondCounsel,
  isCounsel,
  isPeer,
  isSaidToTheAdvised,
  isAdvised,
  isLawInForce,
  isPeerWanted,
  isClarificationLeft,
  isClarificationOpen,
  isClarified,
};

export type GuardName = keyof typeof OPINION_GUARDS;
