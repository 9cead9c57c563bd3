import type { CaseRole } from '../../../contract/case-role.js';
import type { SightRule } from '../../../contract/event-rule.js';
import type { Advised } from '../legal-opinion.codes.js';

type Sights = Partial<Record<CaseRole, SightRule>>;

const sights = (office: SightRule, advisedFirm: SightRule): Sights => ({
  counsel: 'full',
  clerk: office,
  secretaryGeneral: office,
  committeeChair: office,
  committeeMember: office,
  firmManager: advisedFirm,
});

/** Between counsel and whom they advise; who that is, `confided` decides. */
export const ADVICE = sights('full', 'full');
/** Why a counsel is not free, or what one counsel remarks to the other, stays among counsel. */
export const AMONG_COUNSEL = sights('fact', 'fact');
export const OFFICE_AND_COUNSEL = sights('full', 'fact');
export const CLOCK = sights('fact', 'fact');

const isToMember = ({ forWhom }: { readonly forWhom?: Advised }) => forWhom === 'member';

/**
 * Advice to a member is a side of its own: the office administers the case and learns nothing of what is said, and the
 * files that come with it count as privileged, so that the discipline file refuses them (§4.8).
 */
export const confided = {
  sight: ADVICE,
  side: (payload: { readonly forWhom?: Advised }) => (isToMember(payload) ? 'member' : null),
  privileged: isToMember,
} as const;
