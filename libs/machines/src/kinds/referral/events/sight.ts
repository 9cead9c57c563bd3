import type { CaseRole } from '../../../contract/case-role.js';
import type { SightRule } from '../../../contract/event-rule.js';

type Sights = Partial<Record<CaseRole, SightRule>>;

const sights = (observer: SightRule, complainant: SightRule = 'fact', firmManager = complainant): Sights => ({
  clerk: 'full',
  secretaryGeneral: 'full',
  committeeChair: 'full',
  standingCouncil: 'redacted',
  observer,
  complainant,
  firmManager,
});

/** The agency reads what was sent to it, from the moment of sending. */
// oxlint-disable-next-line no-thenable -- a rule that is never awaited
export const LETTER = sights({ before: 'hidden', after: 'SEND_REFERRAL', then: 'full' }, 'hidden');
/** Between the office and the agency; others see that it happened. */
export const WITH_AGENCY = sights('full');
/** What the agency answered in its own words: others read the relay. */
export const RELAYED = sights('full', 'full');
export const INTERNAL = sights('hidden', 'hidden');
export const CLOCK = sights('fact');
export const OFFICE_CLOCK = sights('hidden', 'hidden');
