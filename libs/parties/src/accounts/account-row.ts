import { type CaseRole, isCaseRole } from '#machines/contract/case-role.js';
import type { PersonCaller } from '../caller.js';

/** What every query for a caller reads; `a` is the account. */
export const ACCOUNT_COLUMNS = 'a.id, a.username, a.name, a.roles, a.firm_id';

export interface AccountRow {
  readonly id: string;
  readonly username: string;
  readonly name: string;
  readonly roles: readonly string[];
  readonly firm_id: string | null;
}

/** A role that this version does not know gives no rights. */
export function personOf(row: AccountRow): PersonCaller {
  return {
    kind: 'person',
    accountId: row.id,
    username: row.username,
    name: row.name,
    roles: row.roles.filter((role): role is CaseRole => isCaseRole(role)),
    firmId: row.firm_id,
  };
}
