import type { CaseParty, CaseSummary } from '../../contract/case-kind.js';
import type { ComplaintContext, Reviewer } from './complaint.context.js';
import { COMPLAINT_STATES } from './complaint.states.js';
import type { ComplaintState } from './complaint.machine.js';

/**
 * Whose desk a review lies on: nobody reviews the own work (E10), so it passes by who acted here or in a case that grew out
 * of this one, from the head of the office to the chair of the committee, and from the chair to the other members.
 */
export function reviewDesk({ actedBy, workedInFamily, reviewHandedUp }: ComplaintContext): Reviewer {
  const involved = (role: Reviewer) => workedInFamily.includes(role) || (actedBy[role] ?? []).length > 0;
  if (!reviewHandedUp && !involved('secretaryGeneral')) return 'secretaryGeneral';
  return involved('committeeChair') ? 'committeeMember' : 'committeeChair';
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
  const reviews = state === 'underReview' && reviewDesk(context) !== 'secretaryGeneral';
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
