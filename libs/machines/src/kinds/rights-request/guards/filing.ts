import { caseFact, firmFact, openChildren, personFact } from '../../../contract/facts.js';
import type {
  Accept,
  AssignCounsel,
  AssignHandler,
  ReportSameFacts,
  RequestRightsProtection,
} from '../events/filing.js';
import { guard } from '../rights-request.ask.js';
import { isOutside } from '../rights-request.wall.js';

// --- asked at the opening, where there is no context yet ---

export const isAskerKnown = guard<RequestRightsProtection>(
  ({ payload, meta }) => firmFact(meta.facts, payload.firmId) !== null,
);

/** A person of a firm asks for that firm. */
export const isOwnRequest = guard<RequestRightsProtection>(
  ({ payload, meta: { actor } }) => actor.role === 'clerk' || actor.firmId === payload.firmId,
);

/** Against another firm: which one, and not the own. */
export const isOtherFirmNamed = guard<RequestRightsProtection>(({ payload, meta }) =>
  payload.against === 'firm'
    ? payload.againstFirmId !== payload.firmId && firmFact(meta.facts, payload.againstFirmId) !== null
    : payload.againstFirmId === undefined,
);

// --- who works on it (V1) ---

export const isHandlerClerk = guard<AssignHandler>(({ payload, meta }) => {
  const person = personFact(meta.facts, payload.handlerId);
  return person?.active === true && person.roles.includes('clerk');
});

/** V1: whoever worked on the other file does not work on this one. */
export const isHandlerOutside = guard<AssignHandler>(({ context, payload, meta }) =>
  isOutside(meta.facts, context.respondentIn, payload.handlerId),
);

/** A counsel who works for the other side of the dispute, or is tied to it, is none for this member. */
export const isCounselFree = guard<AssignCounsel>(({ context, payload, meta }) => {
  const person = personFact(meta.facts, payload.counselId);
  if (person?.active !== true || !person.roles.includes('counsel')) return false;
  const tied = person.ties.filter(({ until }) => until === null).map(({ firmId }) => firmId);
  return context.againstFirmId === null || ![person.firmId, ...tied].includes(context.againstFirmId);
});

export const isCounselOutside = guard<AssignCounsel>(({ context, payload, meta }) =>
  isOutside(meta.facts, context.respondentIn, payload.counselId),
);

/** Asked again whenever the handler or the counsel decides something: they may have acted there since. */
export const isActorOutside = guard(({ context, meta }) =>
  isOutside(meta.facts, context.respondentIn, meta.actor.id),
);

export const isHandler = guard(({ context, meta }) => context.handlerId === meta.actor.id);
export const isOwnCounsel = guard(({ context, meta }) => context.counselId === meta.actor.id);
/** The office on this case: its clerk, its counsel, the head. */
export const isOnCase = guard(({ context, meta: { actor } }) =>
  actor.role === 'secretaryGeneral' ? true : [context.handlerId, context.counselId].includes(actor.id),
);
export const isAskersOwn = guard(({ context, meta }) => meta.actor.firmId === context.firmId);

export const isSameFactsCase = guard<ReportSameFacts>(({ context, payload, meta }) => {
  const found = caseFact(meta.facts, payload.sameCaseId);
  return found !== null && found.status === 'active' && !context.respondentIn.includes(payload.sameCaseId);
});

// --- acceptance ---

/** V1: a member, with its duties performed; an unpaid fee is no bar where safety is at stake. */
export const isMember = guard(({ context, meta }) => firmFact(meta.facts, context.firmId)?.member === true);
export const isInGoodStanding = guard<Accept>(({ context, payload: { standing, safety } }) =>
  standing === 'feesOwed' ? (safety ?? context.safety) : standing === 'good',
);

/** E8: nothing is closed while a case that grew out of it is open. */
export const areChildrenClosed = guard(({ meta }) => openChildren(meta.facts) === 0);
export const isAlone = guard(({ context }) => context.joined.length === 0);
