import type { FactRequest } from '../contract/event-rule.js';
import { firmParticipantFacts } from '../contract/facts.js';
import type { EventMeta } from '../contract/kind-event.js';

/** V1 from the other side: who works on an open request for help of this member (domain.md §4.6). */
export function rightsQuestion(firmId: string): FactRequest {
  return { fact: 'firmParticipants', id: `rights_request/${firmId}` };
}

/**
 * True when none of these people works on such a request; false also when nobody looked. What a member confides to the
 * association when it asks for help is not with those who judge it.
 */
export function areOutsideRights(
  { facts }: Pick<EventMeta, 'facts'>,
  firmId: string,
  userIds: readonly string[],
): boolean {
  const working = firmParticipantFacts(facts, 'rights_request', firmId);
  return working !== null && working.every(({ userId }) => !userIds.includes(userId));
}

/** A clerk; the head of the office stands above both files. */
export function isClerkOutsideRights(meta: Pick<EventMeta, 'facts' | 'actor'>, firmId: string): boolean {
  return meta.actor.role !== 'clerk' || areOutsideRights(meta, firmId, [meta.actor.id]);
}
