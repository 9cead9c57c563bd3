import type { Actor } from '#machines/contract/actor.js';
import type { CaseKind } from '#machines/contract/case-kind.js';
import type { CaseRole } from '#machines/contract/case-role.js';

const FIRM: readonly CaseRole[] = ['firmHandler', 'firmManager'];
/** Those who work for the association and may know each other by name. */
export const OFFICE: readonly CaseRole[] = ['clerk', 'secretaryGeneral'];

export function isFirmRole(role: CaseRole): boolean {
  return FIRM.includes(role);
}

export function isOffice(roles: readonly CaseRole[]): boolean {
  return roles.some((role) => OFFICE.includes(role));
}

/** Knows who the complainant is, or may: the office and the complainant. Everybody else reads through a mask. */
export function isTrusted(roles: readonly CaseRole[]): boolean {
  return isOffice(roles) || roles.includes('complainant');
}

/** Reads the case from the other side: whatever was written to it is shown through a mask as well. */
export function isMaskedFor(roles: readonly CaseRole[]): boolean {
  return roles.length > 0 && roles.every(isFirmRole);
}

/** Whether something said to this side in confidence is kept from those who stand on these; null was said to everybody. */
export function isKeptFrom(side: string | null, sides: readonly string[]): boolean {
  return side !== null && sides.length > 0 && !sides.includes(side);
}

/** Whether this onlooker is told which firm (and which of its estates) the case is about. */
export function knowsFirm({ firmKnownTo }: CaseKind, sides: readonly string[]): boolean {
  return !isKeptFrom(firmKnownTo ?? null, sides);
}

/** The complainant, also when a clerk typed it for them. */
export function isOfComplainant(actor: Actor): boolean {
  return actor.kind === 'complainant' || actor.onBehalfOf === 'complainant';
}

export const RESIDENTS: readonly CaseRole[] = ['complainant', 'representative', 'ownersCommittee'];

/** Speaks for the residents: the complainant, those who act for a group, or a clerk who types for them. */
export function isOfResidents(actor: Actor): boolean {
  return isOfComplainant(actor) || RESIDENTS.includes(actor.role);
}
