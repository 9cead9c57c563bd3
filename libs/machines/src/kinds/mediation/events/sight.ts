import type { CaseRole } from '../../../contract/case-role.js';
import type { Sight } from '../../../contract/event-rule.js';

/**
 * Who reads the words of an event (domain.md §4.11a). A role that is not named reads nothing: the government, the
 * committee and the public never read a word of a mediation.
 */
type Sights = Partial<Record<CaseRole, Sight>>;

const parties = (sight: Sight): Sights => ({
  complainant: sight,
  ownersCommittee: sight,
  firmHandler: sight,
  firmManager: sight,
});
const office = (sight: Sight): Sights => ({ clerk: sight, secretaryGeneral: sight });

/** Procedure: both sides, the mediator and the office. */
export const PROCEDURE: Sights = { ...parties('full'), mediator: 'full', ...office('full') };
/** What one side tells the office; the other learns that it happened. */
export const OWN_AND_OFFICE: Sights = { ...parties('fact'), mediator: 'fact', ...office('full') };
/** The talks: the office that will decide other cases of the same firm hears nothing (特邀 Art 22). */
export const TALKS: Sights = { ...parties('full'), mediator: 'full' };
/** A draft: to the counsel who is asked as well. */
export const DRAFT: Sights = { ...TALKS, counsel: 'full' };
/** Notes of the mediator, hidden from both sides and from the office. */
export const MEDIATOR_ONLY: Sights = { mediator: 'full' };
export const MEDIATOR_AND_COUNSEL: Sights = { mediator: 'full', counsel: 'full' };
export const MEDIATOR_AND_OFFICE: Sights = { mediator: 'full', ...office('full') };
export const OFFICE_ONLY: Sights = office('full');
/** A clock that concerns everybody, and one that only the office hears. */
export const CLOCK: Sights = { ...parties('fact'), mediator: 'fact', ...office('fact') };
export const OFFICE_CLOCK: Sights = { mediator: 'fact', ...office('fact') };
