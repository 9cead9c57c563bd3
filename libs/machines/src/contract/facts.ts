import type { CaseRole } from './case-role.js';
import type { BodyName } from './bodies.js';
import type { Facts } from './kind-event.js';

/**
 * Typed readers of what the world answered. A fact that was not loaded counts like "there is none": no guard may pass
 * on what it does not know.
 */

/** A firm as the directory has it today. */
export interface FirmFact {
  readonly id: string;
  readonly name: string;
  readonly member: boolean;
}

export interface CaseFact {
  readonly id: string;
  readonly caseNo: string;
  readonly kind: string;
  readonly state: string;
  readonly status: string;
}

/** Why somebody is not free towards a firm (domain.md §4.2 M2). */
export type TieNature = 'employment' | 'shareholding' | 'sameGroup' | 'kinship' | 'pastDispute' | 'bid';

export interface Tie {
  readonly firmId: string;
  readonly nature: TieNature;
  /** Civil dates; `until` null while it lasts. */
  readonly since: string;
  readonly until: string | null;
}

/** An account: its offices, its own firm, and its declared or known ties to others. */
export interface PersonFact {
  readonly id: string;
  readonly roles: readonly CaseRole[];
  readonly firmId: string | null;
  readonly active: boolean;
  readonly ties: readonly Tie[];
}

/** A firm that serves or served an estate or bid for it, on a civil date (null while it serves). */
export interface ContestFact {
  readonly firmId: string;
  readonly nature: 'serves' | 'served' | 'bid';
  readonly on: string | null;
}

export interface Seat {
  readonly userId: string;
  readonly firmId: string | null;
  readonly chair: boolean;
}

export interface BodyFact {
  readonly name: BodyName;
  readonly seats: readonly Seat[];
}

/** One person in one case of the family: the roles in which they acted there. */
export interface ParticipantFact {
  readonly userId: string;
  readonly caseId: string;
  readonly kind: string;
  readonly roles: readonly CaseRole[];
}

/** An earlier case about a firm; `category` and `urgency` are the columns of its summary. */
export interface FirmCaseFact {
  readonly caseId: string;
  readonly state: string;
  readonly status: string;
  readonly category: string | null;
  readonly urgency: string | null;
  readonly openedAt: string;
}

export interface AttachmentFact {
  readonly id: string;
  readonly privileged: boolean;
}

export function firmFact(facts: Facts, id: string | null | undefined): FirmFact | null {
  return read<FirmFact>(facts, 'firm', id);
}

export function caseFact(facts: Facts, id: string | null | undefined): CaseFact | null {
  return read<CaseFact>(facts, 'case', id);
}

export function personFact(facts: Facts, id: string | null | undefined): PersonFact | null {
  return read<PersonFact>(facts, 'person', id);
}

/** Null when nobody asked: an estate without rivals is an empty list. */
export function contestFacts(
  facts: Facts,
  estateId: string | null | undefined,
): readonly ContestFact[] | null {
  return read<readonly ContestFact[]>(facts, 'contests', estateId);
}

export function bodyFact(facts: Facts, name: BodyName): BodyFact | null {
  return read<BodyFact>(facts, 'body', name);
}

export function participantFacts(facts: Facts, caseId: string): readonly ParticipantFact[] | null {
  return read<readonly ParticipantFact[]>(facts, 'participants', caseId);
}

export function firmCaseFacts(facts: Facts, kind: string, firmId: string): readonly FirmCaseFact[] | null {
  return read<readonly FirmCaseFact[]>(facts, 'firmCases', `${kind}/${firmId}`);
}

/** Null when nobody asked: a firm without such a case has an empty list. */
export function firmParticipantFacts(
  facts: Facts,
  kind: string,
  firmId: string,
): readonly ParticipantFact[] | null {
  return read<readonly ParticipantFact[]>(facts, 'firmParticipants', `${kind}/${firmId}`);
}

export function attachmentFact(facts: Facts, id: string): AttachmentFact | null {
  return read<AttachmentFact>(facts, 'attachment', id);
}

/** Open blocking children of this case; null when nobody counted them. */
export function openChildren(facts: Facts): number | null {
  const key = ownKey(facts);
  return key === undefined ? null : (facts[key] as number);
}

/** True when the id is the id of this case, as far as the facts tell. */
export function isOwnId(facts: Facts, id: string): boolean {
  return ownKey(facts) === `${OWN}${id}`;
}

const OWN = 'openChildren:';

function ownKey(facts: Facts): string | undefined {
  return Object.keys(facts).find((key) => key.startsWith(OWN));
}

function read<T>(facts: Facts, fact: string, id: string | null | undefined): T | null {
  return id ? ((facts[`${fact}:${id}`] ?? null) as T | null) : null;
}
