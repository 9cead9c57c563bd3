import type { CaseKind } from '#machines/contract/case-kind.js';
import type { CaseRole } from '#machines/contract/case-role.js';
import type { StateRule, Visibility } from '#machines/contract/state-rule.js';

/** How much of a case somebody sees in its present state: all, the own part, a masked copy, status and dates, nothing. */
export type Level = 'A' | 'O' | 'K' | 'S' | 'N';

const ORDER: readonly Level[] = ['N', 'S', 'K', 'O', 'A'];

/** For roles that a state does not name. Whoever is not listed here and not named sees nothing. */
const UNNAMED: Partial<Record<CaseRole, Level>> = {
  clerk: 'A',
  secretaryGeneral: 'A',
  mediator: 'A',
  committeeMember: 'A',
  committeeChair: 'A',
  standingCouncil: 'A',
  council: 'A',
  counsel: 'A',
  complainant: 'O',
  representative: 'O',
  ownersCommittee: 'O',
  observer: 'S',
};

/** What one role sees of a case in this state. */
export function levelOfRole(state: StateRule | undefined, role: CaseRole): Level {
  const named: Visibility | undefined = state?.sees[role];
  if (named === undefined) return UNNAMED[role] ?? 'N';
  return named === '$' ? 'N' : named;
}

/** Of several relations to a case the most permissive counts. */
export function levelOf(kind: CaseKind, state: string, roles: readonly CaseRole[]): Level {
  return mostOf(roles.map((role) => levelOfRole(kind.states[state], role)));
}

export function mostOf(levels: readonly Level[]): Level {
  return levels.reduce<Level>((most, level) => (ORDER.indexOf(level) > ORDER.indexOf(most) ? level : most), 'N');
}

/** States of a kind in which at least one of these roles sees something. */
export function visibleStates(kind: CaseKind, roles: readonly CaseRole[]): string[] {
  return Object.keys(kind.states).filter((state) => levelOf(kind, state, roles) !== 'N');
}
