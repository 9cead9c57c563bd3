import { APPOINTED } from '#machines/contract/case-role.js';
import type { PersonCaller } from '#parties/caller.js';
import { isFirmRole } from '../access/sides.js';
import type { Parameters } from './parameters.js';

/** A condition on `case_party p` that one index serves in order of opening, and how often it may give the same case. */
export interface PartyWay {
  readonly where: string;
  readonly perCase: number;
}

/**
 * Cases in which the caller's offices, firm or person are named as a party, as a sub-query; one index for each way of
 * being named. What `scopeSql` asks case by case is gathered here, since walking all cases to find a firm's twenty
 * would be slow. Roles are checked again for each row.
 */
export function partyCases(caller: PersonCaller, parameters: Parameters): string {
  return partyWays(caller, parameters)
    .map(({ where }) => `SELECT p.case_id FROM case_party p WHERE ${where}`)
    .join(' UNION ');
}

/** Each way of being named. By id a case may name a person once for each role, and confer roles of its own. */
export function partyWays(caller: PersonCaller, parameters: Parameters): readonly PartyWay[] {
  const named = [...new Set([...caller.roles, ...APPOINTED])];
  // "Every firm" is no party that a case names; looking for it would go through the parties of all firms.
  const offices = caller.roles.filter((role) => !isFirmRole(role));
  const rolesOfFirm = caller.firmId ? caller.roles : [];
  const firm = rolesOfFirm.length > 0 ? parameters.bind(caller.firmId) : '';
  return [
    {
      where: `p.user_id = ${parameters.bind(caller.accountId)}::uuid AND p.role = ANY(${parameters.bind(named)}::text[])`,
      perCase: named.length,
    },
    ...(caller.standsInFor ?? []).map(({ accountId, roles }) => ({
      where: `p.user_id = ${parameters.bind(accountId)}::uuid AND p.role = ANY(${parameters.bind(roles)}::text[])`,
      perCase: roles.length,
    })),
    ...offices.map((role) => ({
      where: `p.role = ${parameters.bind(role)} AND p.firm_id IS NULL AND p.user_id IS NULL`,
      perCase: 1,
    })),
    // One way for each role, not ANY: so that the index gives the rows in order and without those of other roles.
    ...rolesOfFirm.map((role) => ({
      where: `p.firm_id = ${firm}::uuid AND p.role = ${parameters.bind(role)}`,
      perCase: 1,
    })),
  ];
}
