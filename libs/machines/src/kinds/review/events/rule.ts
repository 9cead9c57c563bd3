import type { CaseRole } from '../../../contract/case-role.js';
import { type EventRule, eventRule, type SightRule } from '../../../contract/event-rule.js';
import type { ReviewContext } from '../review.context.js';

/** A rule of this kind: `eventRule` with the context fixed, the payload inferred from its class. */
export function rule<P extends object>(
  payload: new () => P,
  rest: Omit<EventRule<ReviewContext, NoInfer<P>>, 'payload'>,
): EventRule<ReviewContext, P> {
  return eventRule<ReviewContext, P>(payload, rest);
}

type Sights = Partial<Record<CaseRole, SightRule>>;

const sights = (
  seats: SightRule,
  office: SightRule,
  parties: SightRule,
  counsel: SightRule = seats,
): Sights => ({
  committeeMember: seats,
  committeeChair: seats,
  standingCouncil: seats,
  council: seats,
  delegate: seats,
  clerk: office,
  secretaryGeneral: office,
  firmHandler: parties,
  firmManager: parties,
  complainant: parties,
  counsel,
});

/** Between the body and the office: the packet, the declarations, the deliberation. Parties see that it happened. */
export const BODY_AND_OFFICE = sights('full', 'full', 'fact');
/** Deliberation: parties have left the room. */
export const BODY_ONLY = sights('full', 'full', 'hidden');
/** Said by or told to the parties as well. */
export const EVERYBODY = sights('full', 'full', 'full');
/** A vote: that it was cast may be known, its content is nobody's but the voter's (domain.md §4.11a). */
export const SECRET = sights('fact', 'fact', 'hidden', 'hidden');
export const CLOCK = sights('fact', 'fact', 'fact');
