import type { CaseRole } from '../../../contract/case-role.js';
import type { Sight, SightRule } from '../../../contract/event-rule.js';

/**
 * Who reads the words of an event (domain.md §4.11a, rows "informer", "investigation file", "draft decisions",
 * "effective"). A role that is not named reads nothing.
 */
type Sights = Partial<Record<CaseRole, SightRule>>;

const OFFICE: Sights = { clerk: 'full', secretaryGeneral: 'full', committeeChair: 'full', counsel: 'full' };

const sights = (firm: SightRule, investigator: Sight, packet: Sight, rest: Sights = {}): Sights => ({
  ...OFFICE,
  investigator,
  committeeMember: packet,
  council: packet,
  firmManager: firm,
  firmHandler: firm,
  complainant: 'hidden',
  observer: 'hidden',
  ...rest,
});

/** The informer's own words and what the informer is told: the office alone (§4.11a; 市监 Art 33). */
export const INFORMERS_WORDS = sights('hidden', 'hidden', 'hidden', {
  counsel: 'hidden',
  committeeChair: 'hidden',
});
/** Where somebody might recognise the informer; the chair, to whom a duty may pass, reads a redacted copy. */
export const NEAR_INFORMER = sights('hidden', 'hidden', 'hidden', {
  counsel: 'hidden',
  committeeChair: 'redacted',
});
/** Notes, proposals and reasons inside the association. */
export const INTERNAL = sights('hidden', 'hidden', 'hidden');
/** What the investigators gather and say: a redacted packet for the committee, nothing for the firm. */
export const INVESTIGATION = sights('hidden', 'full', 'redacted');
/** The firm gets redacted copies once it was given the file for its defence. */
// oxlint-disable-next-line no-thenable -- a rule that is never awaited
export const EVIDENCE = sights(
  { before: 'hidden', after: 'PROVIDE_DOCUMENTS', then: 'redacted' },
  'full',
  'redacted',
);
/** Between the firm and the association, and in the packet of whoever decides. */
export const FIRM_AND_OFFICE = sights('full', 'full', 'redacted', { observer: 'fact' });
/** The decision itself: everybody who stands in a relation to the case. */
export const DECISION = sights('full', 'full', 'full', { observer: 'full', complainant: 'fact' });
/** What is published, read by anybody once it is. */
export const PUBLISHED = sights('full', 'full', 'full', {
  observer: 'full',
  complainant: 'full',
  public: 'full',
});
/** A clock: no words, only that it struck. */
export const CLOCK = sights('fact', 'fact', 'fact');
export const OFFICE_CLOCK = sights('hidden', 'fact', 'hidden');
