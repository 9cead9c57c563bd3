import { APPOINTED, type CaseRole } from '#machines/contract/case-role.js';
import type { CaseParty } from '#machines/contract/case-kind.js';
import type { Caller } from './caller.js';
import { standInKeys, standsInFor } from './stand-in/stand-in-keys.js';

/** Offices that stand in relation to every case. A government observer is told of a case when the case names one. */
export const ASSOCIATION_WIDE: readonly CaseRole[] = ['clerk', 'secretaryGeneral'];

/** Offices that no row of `case_party` can bring into a case: whoever runs the system is not a reader of cases. */
const NEVER_A_PARTY: readonly CaseRole[] = ['administrator', 'complainant', 'public', 'system'];

/**
 * The roles that the caller holds in this case: those of the account in their order, then those that the case itself
 * confers. Empty means that for the caller this case does not exist. Lists ask the same of the database: `scopeSql`.
 */
export function relationsTo(caller: Caller, parties: readonly CaseParty[], caseId: string): CaseRole[] {
  if (caller.kind === 'anonymous') return [];
  const held = parties.filter((party) => isOwnParty(caller, party)).map(({ role }) => role);
  if (caller.kind === 'complainant')
    return caller.caseId === caseId || held.length > 0 ? ['complainant'] : [];
  return [
    ...caller.roles.filter((role) => ASSOCIATION_WIDE.includes(role) || held.includes(role)),
    ...appointable(caller.roles).filter((role) => held.includes(role)),
  ];
}

/**
 * Whether this row names the caller. An office counts where the account holds it and firm and person fit; an appointed
 * role counts for whoever is named by id; a resident is named by the complaint. A colleague who stands in for an absent one
 * is named with that one, in the offices lent.
 */
export function isOwnParty(caller: Caller, { role, firmId, userId, complainantOf }: CaseParty): boolean {
  if (caller.kind === 'anonymous') return false;
  if (caller.kind === 'complainant') return role === 'complainant' && complainantOf === caller.caseId;
  if (NEVER_A_PARTY.includes(role)) return false;
  const isHeld = caller.roles.includes(role) || (APPOINTED.includes(role) && userId === caller.accountId);
  const isNamed =
    isSameOrOpen(userId, caller.accountId) || (userId != null && standsInFor(caller, userId, role));
  return isHeld && isSameOrOpen(firmId, caller.firmId) && isNamed;
}

/** The rows that name the caller. */
export function ownParties(caller: Caller, parties: readonly CaseParty[]): readonly CaseParty[] {
  return parties.filter((party) => isOwnParty(caller, party));
}

/** The sides of a dispute on which the caller stands in a case; none for those who stand between or above. */
export function sidesOf(caller: Caller, parties: readonly CaseParty[]): string[] {
  const sides = ownParties(caller, parties).flatMap(({ side }) => side ?? []);
  return [...new Set(sides)];
}

/** Appointed roles that the account does not hold by itself, so that only a row with its id confers them. */
export function appointable(roles: readonly CaseRole[]): CaseRole[] {
  return APPOINTED.filter((role) => !roles.includes(role));
}

/** An SQL condition and what it binds. */
export interface Condition {
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

/**
 * `relationsTo` as an SQL condition: true for the rows of `case_file` (under this alias) in which the caller holds at
 * least one role. Its parameters are numbered from `firstParameter` on.
 */
export function scopeSql(caller: Caller, alias: string, firstParameter: number): Condition {
  if (caller.kind === 'anonymous') return { sql: 'FALSE', parameters: [] };
  const [first, second, third, fourth, fifth] = [0, 1, 2, 3, 4].map(
    (offset) => `$${firstParameter + offset}`,
  );
  if (caller.kind === 'complainant')
    return {
      sql:
        `(${alias}.id = ${first}::uuid OR EXISTS (SELECT 1 FROM case_party p WHERE p.case_id = ${alias}.id ` +
        `AND p.role = 'complainant' AND p.complainant_of = ${first}::uuid))`,
      parameters: [caller.caseId],
    };
  if (caller.roles.some((role) => ASSOCIATION_WIDE.includes(role))) return { sql: 'TRUE', parameters: [] };
  return {
    sql:
      `EXISTS (SELECT 1 FROM case_party p WHERE p.case_id = ${alias}.id AND (p.role = ANY(${first}::text[]) ` +
      `OR (p.role = ANY(${second}::text[]) AND p.user_id = ${fourth}::uuid)) ` +
      `AND (p.firm_id IS NULL OR p.firm_id = ${third}::uuid) AND (p.user_id IS NULL OR p.user_id = ${fourth}::uuid ` +
      `OR p.role || ':' || p.user_id = ANY(${fifth}::text[])))`,
    parameters: [
      partyRoles(caller.roles),
      appointable(caller.roles),
      caller.firmId,
      caller.accountId,
      standInKeys(caller),
    ],
  };
}

function partyRoles(roles: readonly CaseRole[]): CaseRole[] {
  return roles.filter((role) => !ASSOCIATION_WIDE.includes(role) && !NEVER_A_PARTY.includes(role));
}

/** A party without a firm (or person) means everybody with the role; an account without a firm matches no firm. */
function isSameOrOpen(wanted: string | null | undefined, own: string | null): boolean {
  return wanted === null || wanted === undefined || wanted === own;
}
export { actorFor, complainantActor } from './actor-for.js';
