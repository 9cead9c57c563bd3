import type { CaseRole } from '#machines/contract/case-role.js';
import { isFirmRole, OFFICE } from '../access/sides.js';
import { levelOfRole } from '../access/visibility.js';
import { chartOf } from '../reading/chart-of.js';
import type { SeenCase } from '../reading/seen-case.js';

/**
 * The role in which the caller may ask who the complainant is; null when in none. The office may where it sees the
 * whole case, so never in a draft. The firm may where the complainant agreed and the firm still has the matter to read:
 * whoever is left with status and dates has nobody to call.
 */
export function identityRole(seen: SeenCase): CaseRole | null {
  return seen.roles.find((role) => mayAskAs(seen, role)) ?? null;
}

function mayAskAs(seen: SeenCase, role: CaseRole): boolean {
  const level = levelOfRole(seen.kind.states[seen.state], role);
  if (OFFICE.includes(role)) return level === 'A';
  return isFirmRole(role) && level !== 'N' && level !== 'S' && isDisclosed(seen);
}

function isDisclosed(seen: SeenCase): boolean {
  const chart = chartOf(seen);
  return chart !== null && (seen.kind.discloses?.(chart.context) ?? false);
}
