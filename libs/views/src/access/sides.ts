import type { Actor } from '#machines/contract/actor.js';
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

/** Reads the case from outside the association and the two sides' own words: titles and words are masked for them. */
export function isMaskedFor(roles: readonly CaseRole[]): boolean {
  return roles.length > 0 && roles.every(isFirmRole);
}

/** The complainant, also when a clerk typed it for them. */
export function isOfComplainant(actor: Actor): boolean {
  return actor.kind === 'complainant' || actor.onBehalfOf === 'complainant';
}
