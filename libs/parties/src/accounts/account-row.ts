import { type CaseRole, isCaseRole } from '#machines/contract/case-role.js';
import type { PersonCaller, StandIn } from '../caller.js';

/** What every query for an account reads; `a` is the account. */
export const ACCOUNT_COLUMNS = 'a.id, a.username, a.name, a.roles, a.firm_id';

/**
 * What every query for a caller reads: the account, and for whom it stands in at the moment bound as `now`. A leaver's
 * successor goes on standing in when the leaver's account is closed.
 */
export const callerColumns = (now: string): string => `${ACCOUNT_COLUMNS},
  (SELECT jsonb_agg(jsonb_build_object('accountId', x.id, 'name', x.name, 'roles', d.roles, 'held', x.roles))
     FROM stand_in d JOIN account x ON x.id = d.account_id
    WHERE d.delegate_id = a.id AND d.ended_at IS NULL AND d.from_at <= ${now} AND d.until_at > ${now}
      AND (x.active OR d.leaver) AND x.firm_id IS NOT DISTINCT FROM a.firm_id) AS stands_in_for`;

export interface AccountRow {
  readonly id: string;
  readonly username: string;
  readonly name: string;
  readonly roles: readonly string[];
  readonly firm_id: string | null;
  readonly stands_in_for?: readonly (StandIn & { readonly held: readonly string[] })[] | null;
}

/** A role that this version does not know gives no rights. */
export function personOf(row: AccountRow): PersonCaller {
  const roles = row.roles.filter((role): role is CaseRole => isCaseRole(role));
  const standsInFor = (row.stands_in_for ?? []).map(({ accountId, name, roles: lent, held }) => ({
    accountId,
    name,
    roles: lent.filter((role) => held.includes(role) && roles.includes(role)),
  }));
  return {
    kind: 'person',
    accountId: row.id,
    username: row.username,
    name: row.name,
    roles,
    firmId: row.firm_id,
    ...(standsInFor.length > 0 ? { standsInFor } : {}),
  };
}
