import type { Actor } from '#machines/contract/actor.js';
import type { CaseRole } from '#machines/contract/case-role.js';
import type { EventRule } from '#machines/contract/event-rule.js';
import type { Caller } from './caller.js';

const FIRM_ROLES: readonly CaseRole[] = ['firmHandler', 'firmManager'];

/**
 * In which role the caller sends an event: the first role of the rule that the caller holds in this case; null when
 * none does, which is a 403. `relations` come from `relationsTo`.
 */
export function actorFor(
  caller: Caller,
  relations: readonly CaseRole[],
  rule: Pick<EventRule<never, never>, 'by'>,
): Actor | null {
  const role = rule.by.find((candidate) => relations.includes(candidate));
  if (role === undefined || caller.kind === 'anonymous') return null;
  if (caller.kind === 'complainant') return complainantActor(caller.caseId);
  const onBehalfOf = role === 'clerk' ? represented(rule.by) : undefined;
  return {
    kind: 'person',
    id: caller.accountId,
    role,
    ...(FIRM_ROLES.includes(role) && caller.firmId !== null ? { firmId: caller.firmId } : {}),
    ...(onBehalfOf ? { onBehalfOf } : {}),
  };
}

/** The resident has no account: the case itself is the only name there is, and it is the same in every event. */
export function complainantActor(caseId: string): Actor {
  return { kind: 'complainant', id: caseId, role: 'complainant' };
}

/** An event that belongs to a side and that a clerk may send as well is typed in for that side. */
function represented(by: readonly CaseRole[]): Actor['onBehalfOf'] {
  if (by.includes('complainant')) return 'complainant';
  return by.some((role) => FIRM_ROLES.includes(role)) ? 'firm' : undefined;
}
