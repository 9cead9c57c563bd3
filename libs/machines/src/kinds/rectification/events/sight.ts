import type { CaseRole } from '../../../contract/case-role.js';
import type { SightRule } from '../../../contract/event-rule.js';

/** Who reads the words of an event (domain.md §4.3: firm all, resident a masked copy, government on referral). */
type Sights = Partial<Record<CaseRole, SightRule>>;

const sights = (firm: SightRule, complainant: SightRule, observer: SightRule = 'fact'): Sights => ({
  clerk: 'full',
  secretaryGeneral: 'full',
  committeeChair: 'full',
  committeeMember: 'redacted',
  inspector: 'full',
  firmHandler: firm,
  firmManager: firm,
  complainant,
  observer,
});

/** A draft is the office's own until it is issued (§4.11a: draft decisions). */
// oxlint-disable-next-line no-thenable -- a rule that is never awaited
export const DRAFT = sights({ before: 'hidden', after: 'APPROVE_ORDER', then: 'full' }, 'hidden', 'hidden');
export const TOLD_TO_ALL = sights('full', 'redacted');
/** One inspector's word is no finding yet (Z2). */
// oxlint-disable-next-line no-thenable -- a rule that is never awaited
export const FINDINGS = sights({ before: 'fact', after: 'CONFIRM_INSPECTION', then: 'full' }, 'fact');
export const FIRM_AND_OFFICE = sights('full', 'fact');
export const RESIDENT_AND_OFFICE = sights('redacted', 'full');
export const INTERNAL = sights('hidden', 'hidden', 'hidden');
/** The letter to the agency: read by the agency's side too. */
export const REFERRAL = sights('full', 'fact', 'full');
export const CLOCK = sights('fact', 'fact');
export const OFFICE_CLOCK = sights('hidden', 'hidden');
export const FIRM_CLOCK = sights('full', 'hidden');
