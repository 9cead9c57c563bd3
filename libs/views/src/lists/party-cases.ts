import type { PersonCaller } from '#parties/caller.js';
import { isFirmRole } from '../access/sides.js';
import type { Parameters } from './parameters.js';

/**
 * Cases in which the caller's offices, firm or person are named as a party, as a sub-query; one index for each way of
 * being named. What `scopeSql` asks case by case is gathered here, since walking all cases to find a firm's twenty
 * would be slow. Roles are checked again for each row.
 */
export function partyCases(caller: PersonCaller, parameters: Parameters): string {
  return partyWays(caller, parameters)
    .map((way) => `SELECT p.case_id FROM case_party p WHERE ${way}`)
    .join(' UNION ');
}

/** Each way of being named, as a condition on `case_party p` that one index serves in order of opening. */
export function partyWays(caller: PersonCaller, parameters: Parameters): readonly string[] {
  const roles = parameters.bind(caller.roles);
  // "Every firm" is no party that a case names; looking for it would go through the parties of all firms.
  const offices = caller.roles.filter((role) => !isFirmRole(role));
  const firm = caller.firmId ? parameters.bind(caller.firmId) : '';
  return [
    `p.user_id = ${parameters.bind(caller.accountId)}::uuid AND p.role = ANY(${roles}::text[])`,
    ...offices.map((role) => `p.role = ${parameters.bind(role)} AND p.firm_id IS NULL AND p.user_id IS NULL`),
    // One way for each role, not ANY: so that the index gives the rows in order and without those of other roles.
    ...(caller.firmId
      ? caller.roles
          .filter(isFirmRole)
          .map((role) => `p.firm_id = ${firm}::uuid AND p.role = ${parameters.bind(role)}`)
      : []),
  ];
}
