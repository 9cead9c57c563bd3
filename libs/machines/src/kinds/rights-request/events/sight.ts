import type { CaseRole } from '../../../contract/case-role.js';
import type { SightRule } from '../../../contract/event-rule.js';

/**
 * Who reads the words of an event (domain.md §4.11a: own firm, assigned clerk, SG and counsel; government on
 * submission). That other members and walled clerks read nothing is the event's side, see rule.ts.
 */
type Sights = Partial<Record<CaseRole, SightRule>>;

const sights = (firm: SightRule, counsel: SightRule = 'full', observer: SightRule = 'hidden'): Sights => ({
  clerk: 'full',
  secretaryGeneral: 'full',
  committeeChair: 'full',
  standingCouncil: 'redacted',
  counsel,
  firmHandler: firm,
  firmManager: firm,
  observer,
});

export const SHARED = sights('full');
/** Notes and drafts of the office. */
export const INTERNAL = sights('hidden');
/** What goes to an agency is read by the agency's side too. */
export const SUBMITTED = sights('full', 'full', 'full');
export const CLOCK = sights('fact', 'fact');
