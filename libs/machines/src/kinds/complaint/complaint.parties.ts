import type { CaseParty, CaseSummary } from '../../contract/case-kind.js';
import type { ComplaintContext } from './complaint.context.js';
import { COMPLAINT_STATES } from './complaint.states.js';
import type { ComplaintState } from './complaint.machine.js';

/** Then a review falls to the committee: nobody reviews the own work (E10). */
export function isAnyoneOfOfficeInvolved({ actedBy }: ComplaintContext): boolean {
  return (actedBy['secretaryGeneral'] ?? []).length > 0;
}

/**
 * Who stands in a relation to the case. What is not listed here does not see that the case exists, gets no notice and
 * no task: the firm before it is notified, the committee before it is called in.
 */
export function complaintParties(context: ComplaintContext, state: string): readonly CaseParty[] {
  return [
    ...officeOf(context, state),
    ...firmOf(context),
    ...committeeOf(context, state),
    ...observersOf(state as ComplaintState),
  ];
}

/** A resident's own draft is nobody's business. */
function officeOf({ enteredByOffice }: ComplaintContext, state: string): CaseParty[] {
  if (state !== 'draft' && state !== 'discarded') return [{ role: 'clerk' }, { role: 'secretaryGeneral' }];
  return enteredByOffice ? [{ role: 'clerk' }] : [];
}

function firmOf({ firmId, firmNotified }: ComplaintContext): CaseParty[] {
  if (firmId === null || !firmNotified) return [];
  return [
    { role: 'firmHandler', firmId },
    { role: 'firmManager', firmId },
  ];
}

function committeeOf(context: ComplaintContext, state: string): CaseParty[] {
  const reviews = state === 'underReview' && (context.reviewHandedUp || isAnyoneOfOfficeInvolved(context));
  const approves = context.closingProposal?.byRole === 'secretaryGeneral';
  return [
    ...(context.chairInvolved || reviews || approves ? [{ role: 'committeeChair' } as const] : []),
    ...(reviews ? [{ role: 'committeeMember' } as const] : []),
  ];
}

function observersOf(state: ComplaintState): CaseParty[] {
  const sees = COMPLAINT_STATES[state]?.sees.observer ?? 'N';
  return sees === 'N' ? [] : [{ role: 'observer' }];
}

export function complaintSummary({ firmId, estateId, category, urgency }: ComplaintContext): CaseSummary {
  return { firmId, estateId, category, urgency };
}
