import type { CaseRole } from '#machines/contract/case-role.js';

/** Offices that see other people's cases or decide them: a password alone does not open them (ASVS 5.0, 6.3.3). */
export const FACTOR_OFFICES: readonly CaseRole[] = [
  'clerk',
  'secretaryGeneral',
  'committeeMember',
  'committeeChair',
  'standingCouncil',
  'council',
  'counsel',
  'administrator',
];

/** SQL: whether the account `a` has a second factor enrolled. */
export const HAS_FACTOR = `(EXISTS (SELECT 1 FROM totp o WHERE o.account_id = a.id AND o.confirmed_at IS NOT NULL)
  OR EXISTS (SELECT 1 FROM passkey k WHERE k.account_id = a.id))`;

/** Whoever enrolled one has to give it; accounts of a demonstration need not enrol. */
export function needsFactor(
  roles: readonly string[],
  { demo, enrolled }: { demo: boolean; enrolled: boolean },
): boolean {
  return enrolled || (!demo && FACTOR_OFFICES.some((office) => roles.includes(office)));
}
