import type { CaseRole } from '../../../contract/case-role.js';
import type { Sight, SightRule } from '../../../contract/event-rule.js';

/**
 * Who reads the words of an event (domain.md §4.11a). Identity is not a matter of sight: it is kept apart and shown by
 * consent only. A role that is not named reads nothing.
 */
type Sights = Partial<Record<CaseRole, SightRule>>;

/** The office reads everything; the committee gets the file only when it is called in, with names taken out. */
const OFFICE: Sights = {
  clerk: 'full',
  secretaryGeneral: 'full',
  committeeChair: 'full',
  committeeMember: 'redacted',
};

const sights = (complainant: SightRule, firm: SightRule, observer: Sight): Sights => ({
  ...OFFICE,
  complainant,
  representative: complainant,
  firmHandler: firm,
  firmManager: firm,
  observer,
});

/** The resident's own account: the firm gets a redacted copy. */
export const RESIDENTS_WORDS = sights('full', 'redacted', 'fact');
/** Between the resident and the association. */
export const RESIDENT_AND_OFFICE = sights('full', 'hidden', 'fact');
/** Between the firm and the association; the resident sees that it happened. */
export const FIRM_AND_OFFICE = sights('fact', 'full', 'fact');
/** Told to both sides. */
export const BOTH_SIDES = sights('full', 'full', 'fact');
/** The firm's answer reaches the resident only after the office has checked it. */
// oxlint-disable-next-line no-thenable -- a rule that is never awaited
export const ANSWER = sights({ before: 'fact', after: 'APPROVE_ANSWER', then: 'full' }, 'full', 'fact');
/** Notes, proposals and reasons inside the association. */
export const INTERNAL = sights('hidden', 'hidden', 'hidden');
/** A clock: no words, only that it struck. */
export const CLOCK = sights('fact', 'fact', 'fact');
/** A clock of one side that the other side does not hear. */
export const OFFICE_CLOCK = sights('hidden', 'hidden', 'fact');
export const FIRM_CLOCK = sights('fact', 'full', 'fact');
export const RESIDENT_CLOCK = sights('fact', 'hidden', 'fact');
