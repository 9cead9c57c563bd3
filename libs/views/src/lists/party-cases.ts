import type { PersonCaller } from '#parties/caller.js';
import { isFirmRole } from '../access/sides.js';
import type { Parameters } from './parameters.js';

/**
 * Cases in which the caller's offices, firm or person are named as a party, as a sub-query; one index for each way of
 * being named. What `scopeSql` asks case by case is gathered here, since walking all cases to find a firm's twenty
 * would be slow. Roles are checked again for each row.
 */
export function partyCases(caller: PersonCaller, parameters: Parameters): string {
  const roles = parameters.bind(caller.roles);
  // "Every firm" is no party that a case names; looking for it would go through the parties of all firms.
  const offices = parameters.bind(caller.roles.filter((role) => !isFirmRole(role)));
  const ways = [
    `SELECT p.case_id FROM case_party p WHERE p.user_id = ${parameters.bind(caller.accountId)}::uuid AND p.role = ANY(${roles}::text[])`,
    `SELECT p.case_id FROM case_party p WHERE p.role = ANY(${offices}::text[]) AND p.firm_id IS NULL AND p.user_id IS NULL`,
  ];
  if (caller.firmId)
    ways.push(
      `SELECT p.case_id FROM case_party p WHERE p.firm_id = ${parameters.bind(caller.firmId)}::uuid AND p.role = ANY(${roles}::text[])`,
    );
  return ways.join(' UNION ');
}
