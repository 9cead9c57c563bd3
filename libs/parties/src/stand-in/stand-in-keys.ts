import type { CaseRole } from '#machines/contract/case-role.js';
import type { PersonCaller } from '../caller.js';

/**
 * Offices whose work a colleague may do while somebody is away. A vote and a seat are personal, an administrator has no
 * tasks of cases, and an observer only reads.
 */
export const DELEGABLE: readonly CaseRole[] = [
  'clerk',
  'secretaryGeneral',
  'mediator',
  'counsel',
  'firmHandler',
  'firmManager',
];

/** Whether the caller may act where this person is named in this office. */
export function standsInFor({ standsInFor = [] }: PersonCaller, userId: string, role: CaseRole): boolean {
  return standsInFor.some(({ accountId, roles }) => accountId === userId && roles.includes(role));
}

/** The same for SQL: `role:account`, to be compared with the two columns joined in that way. */
export function standInKeys({ standsInFor = [] }: PersonCaller): string[] {
  return standsInFor.flatMap(({ accountId, roles }) => roles.map((role) => `${role}:${accountId}`));
}
