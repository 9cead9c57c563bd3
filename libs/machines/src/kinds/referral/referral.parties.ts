import type { CaseParty, CaseSummary } from '../../contract/case-kind.js';
import type { ReferralContext } from './referral.context.js';
import type { ReferralState } from './referral.machine.js';
import { REFERRAL_STATES } from './referral.states.js';

/** Who stands in a relation to the referral. A firm only where it is the member that asked for help. */
export function referralParties(context: ReferralContext, state: string): readonly CaseParty[] {
  const { source, firmId, complainantCaseId, councilInvolved } = context;
  const observed = REFERRAL_STATES[state as ReferralState]?.sees.observer ?? 'N';
  return [
    { role: 'clerk' },
    { role: 'secretaryGeneral' },
    ...(isForChair(context) ? [{ role: 'committeeChair' } as const] : []),
    ...(councilInvolved ? [{ role: 'standingCouncil' } as const] : []),
    ...(source === 'rightsRequest' && firmId ? [{ role: 'firmManager', firmId } as const] : []),
    ...(complainantCaseId ? [{ role: 'complainant', complainantOf: complainantCaseId } as const] : []),
    ...(observed === 'N' ? [] : [{ role: 'observer' } as const]),
  ];
}

/** What the secretary-general has worded, another head approves (E10); whoever is late is looked at by the chair. */
export function isForChair({ drafter, overdue }: Pick<ReferralContext, 'drafter' | 'overdue'>): boolean {
  return drafter?.role === 'secretaryGeneral' || overdue.length > 0;
}

export function referralSummary({ firmId, estateId, category, urgent }: ReferralContext): CaseSummary {
  return { firmId, estateId, category, urgency: urgent ? 'emergency' : null };
}
