import type { CaseRole } from '#machines/contract/case-role.js';
import type { CaseParty } from '#machines/contract/case-kind.js';
import type { Caller } from './caller.js';

/** Offices that stand in relation to every case. What an observer may read there, the views decide. */
export const ASSOCIATION_WIDE: readonly CaseRole[] = ['clerk', 'secretaryGeneral', 'observer'];

/** Offices that no row of `case_party` can bring into a case: whoever runs the system is not a reader of cases. */
const NEVER_A_PARTY: readonly CaseRole[] = ['administrator', 'complainant', 'public', 'system'];

/**
 * The roles that the caller holds in this case, in the order of the account's roles; empty means that for the caller
 * this case does not exist. Lists ask the same of the database: `scopeSql`.
 */
export function relationsTo(caller: Caller, parties: readonly CaseParty[], caseId: string): CaseRole[] {
  if (caller.kind === 'anonymous') return [];
  if (caller.kind === 'complainant') return caller.caseId === caseId ? ['complainant'] : [];
  return caller.roles.filter(
    (role) =>
      ASSOCIATION_WIDE.includes(role) ||
      (partyRoles(caller.roles).includes(role) &&
        parties.some(
          (party) =>
            party.role === role &&
            isSameOrOpen(party.firmId, caller.firmId) &&
            isSameOrOpen(party.userId, caller.accountId),
        )),
  );
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
  if (caller.kind === 'complainant')
    return { sql: `${alias}.id = $${firstParameter}::uuid`, parameters: [caller.caseId] };
  if (caller.roles.some((role) => ASSOCIATION_WIDE.includes(role))) return { sql: 'TRUE', parameters: [] };
  const roles = partyRoles(caller.roles);
  if (roles.length === 0) return { sql: 'FALSE', parameters: [] };
  const [role, firm, user] = [firstParameter, firstParameter + 1, firstParameter + 2];
  return {
    sql:
      `EXISTS (SELECT 1 FROM case_party p WHERE p.case_id = ${alias}.id AND p.role = ANY($${role}::text[]) ` +
      `AND (p.firm_id IS NULL OR p.firm_id = $${firm}::uuid) AND (p.user_id IS NULL OR p.user_id = $${user}::uuid))`,
    parameters: [roles, caller.firmId, caller.accountId],
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
