import type { CaseKind, CaseParty } from '#machines/contract/case-kind.js';
import type { CaseRole } from '#machines/contract/case-role.js';
import type { StateRule } from '#machines/contract/state-rule.js';
import { OFFICE } from './sides.js';

/** How much of a case somebody sees in its present state: all, the own part, a masked copy, status and dates, nothing. */
export type Level = 'A' | 'O' | 'K' | 'S' | 'N';

const ORDER: readonly Level[] = ['N', 'S', 'K', 'O', 'A'];

/** What one role sees of a case in this state. A role that the state does not name sees nothing. */
export function levelOfRole(state: StateRule | undefined, role: CaseRole): Level {
  const named = state?.sees[role];
  // A state that says nothing of the office leaves it what it needs for its work.
  if (named === undefined)
    return OFFICE.includes(role) && !OFFICE.some((one) => state?.sees[one]) ? 'A' : 'N';
  return named === '$' ? 'N' : named;
}

/**
 * The relations that show something in this state. For the office "own part" means that the case names the caller as a
 * party (`named`, relation.ts): a draft that a resident writes alone is nobody else's business, and what a case has one
 * clerk for is no other clerk's.
 */
export function seeingRoles(
  kind: CaseKind,
  state: string,
  roles: readonly CaseRole[],
  named: readonly CaseParty[],
): CaseRole[] {
  return roles.filter((role) => {
    const level = levelOfRole(kind.states[state], role);
    if (level === 'O' && OFFICE.includes(role)) return named.some((party) => party.role === role);
    return level !== 'N';
  });
}

/**
 * Whether the state is open to the public at all. It stands in no relation to any case: what it reads there is the entry
 * that the kind publishes, and nothing else of the case.
 */
export function isPublicIn(state: StateRule | undefined): boolean {
  return (state?.sees.public ?? 'N') !== 'N';
}

/** Of several relations to a case the most permissive counts. */
export function levelOf(kind: CaseKind, state: string, roles: readonly CaseRole[]): Level {
  return roles
    .map((role) => levelOfRole(kind.states[state], role))
    .reduce<Level>((most, level) => (ORDER.indexOf(level) > ORDER.indexOf(most) ? level : most), 'N');
}

/** States of a kind in which at least one of these roles might see something; what counts in the end is `seeingRoles`. */
export function visibleStates(kind: CaseKind, roles: readonly CaseRole[]): string[] {
  return Object.keys(kind.states).filter((state) => levelOf(kind, state, roles) !== 'N');
}
