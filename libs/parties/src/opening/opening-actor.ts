import { ERRORS } from '#kernel/error-catalogue.js';
import { HeyiError } from '#kernel/errors.js';
import type { Actor } from '#machines/contract/actor.js';
import { CASE_ROLES } from '#machines/contract/case-role.js';
import type { EventRule } from '#machines/contract/event-rule.js';
import { actorFor, complainantActor } from '../actor-for.js';
import type { Caller } from '../caller.js';

/**
 * Who opens a case. Before there is a case there are no relations to it: an office counts as it is, and anybody may
 * complain. Throws AUTH.SIGN_IN or CASE.ROLE_FORBIDDEN when this kind is opened by others.
 */
export function openingActor(caller: Caller, rule: EventRule<unknown, never>, caseId: string): Actor {
  const actor = caller.kind === 'person' ? actorFor(caller, caller.roles, rule) : null;
  if (actor) return actor;
  if (rule.by.includes('complainant')) return complainantActor(caseId);
  if (caller.kind === 'anonymous') throw new HeyiError(ERRORS.signInNeeded);
  throw new HeyiError(ERRORS.roleForbidden, {
    event: rule.label,
    roles: {
      zh: rule.by.map((role) => CASE_ROLES[role].zh).join('、'),
      en: rule.by.map((role) => CASE_ROLES[role].en).join(', '),
    },
  });
}
