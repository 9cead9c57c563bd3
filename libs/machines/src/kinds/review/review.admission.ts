import type { BodyName } from '../../contract/bodies.js';
import {
  bodyFact,
  type ParticipantFact,
  participantFacts,
  type PersonFact,
  personFact,
} from '../../contract/facts.js';
import type { CaseRole } from '../../contract/case-role.js';
import type { EventMeta } from '../../contract/kind-event.js';
import { MATTERS, type Recusal } from './review.codes.js';
import type { ReviewContext, SeatEntry } from './review.context.js';
import { firstBody, type Route, routeOf } from './review.route.js';
import { REVIEW_SETTINGS, settingOf } from './review.settings.js';

/** What the seats of the bodies say about the respondent, and where that leads (C3). */
export function routed(context: ReviewContext, { facts, settings }: EventMeta): Partial<ReviewContext> {
  const councils = (['standingCouncil', 'council'] as const).flatMap(
    (name) => bodyFact(facts, name)?.seats ?? [],
  );
  const delegates = bodyFact(facts, 'generalMeeting')?.seats ?? [];
  const known = {
    respondentOnCouncil:
      context.respondentOnCouncil ||
      (context.firmId !== null && councils.some(({ firmId }) => firmId === context.firmId)),
    members: new Set(delegates.flatMap(({ firmId }) => firmId ?? [])).size,
    president: chairOfBody('standingCouncil', facts),
    supervisor: chairOfBody('supervisoryCommittee', facts),
  };
  const level = context.notifiedLevel ?? MATTERS[context.matter].level;
  return { ...known, route: routeOf({ ...context, ...known, level }, settings) };
}

/** The body that sits first, once the route is known. */
export function admittedTo(context: ReviewContext, meta: EventMeta): Partial<ReviewContext> {
  const known = routed(context, meta);
  return { ...known, ...seatedIn(firstBody(context.matter, known.route as Route), meta) };
}

/** The seats of a body as they are now, and the numbers in force. Both stay for the whole sitting. */
export function seatedIn(body: BodyName, { at, facts, settings }: EventMeta): Partial<ReviewContext> {
  const seats = (bodyFact(facts, body)?.seats ?? []).map(({ userId, firmId, chair }): SeatEntry => ({
    userId,
    firmId,
    chair,
    recused: null,
    declared: false,
    attends: false,
  }));
  const numbers = Object.fromEntries(
    Object.keys(REVIEW_SETTINGS).map((key) => [key, settingOf(settings, key as never)]),
  );
  return { body, seats, numbers, seatedAt: at };
}

function chairOfBody(name: BodyName, facts: EventMeta['facts']): string | null {
  return bodyFact(facts, name)?.seats.find(({ chair }) => chair)?.userId ?? null;
}

/** Who worked on the matter cannot judge it (E10). */
const WORKED: readonly CaseRole[] = [
  'complainant',
  'representative',
  'ownersCommittee',
  'firmHandler',
  'firmManager',
  'clerk',
  'secretaryGeneral',
  'mediator',
  'investigator',
  'inspector',
];

/**
 * Members who heard the matter or voted on it below may judge: they do so by their office. Not so where they decided alone
 * in a case that grew out of it or that it grew out of.
 */
const BY_OFFICE: readonly CaseRole[] = ['committeeChair', 'committeeMember'];

function workedOnIt({ kind, caseId, roles }: ParticipantFact, subjectCaseId: string | null): boolean {
  const elsewhere = caseId !== subjectCaseId && kind !== 'review';
  return roles.some((role) => WORKED.includes(role) || (elsewhere && BY_OFFICE.includes(role)));
}

/** Why this seat is recused whatever is declared; null when no rule says so. */
export function recusedByRule(seat: SeatEntry, context: ReviewContext, meta: EventMeta): Recusal | null {
  const { firmId, subjectCaseId } = context;
  const person = personFact(meta.facts, seat.userId);
  if (firmId !== null && (seat.firmId === firmId || person?.firmId === firmId)) return 'respondentFirm';
  const acted = subjectCaseId ? (participantFacts(meta.facts, subjectCaseId) ?? []) : [];
  if (acted.some((one) => one.userId === seat.userId && workedOnIt(one, subjectCaseId))) return 'actedInCase';
  return person === null || firmId === null ? null : tieTo(person, firmId, meta);
}

/** A tie that lasts, or ended too recently. */
function tieTo({ ties }: PersonFact, firmId: string, { at, settings }: EventMeta): Recusal | null {
  const since = new Date(at);
  since.setUTCMonth(since.getUTCMonth() - settingOf(settings, 'tieMonths'));
  const day = since.toISOString().slice(0, 10);
  return (
    ties.find((tie) => tie.firmId === firmId && (tie.until === null || tie.until >= day))?.nature ?? null
  );
}
