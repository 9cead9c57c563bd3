import type { CaseParty, CaseSummary } from '../../contract/case-kind.js';
import type { MediationContext } from './mediation.context.js';
import type { MediationState } from './mediation.machine.js';
import { MEDIATION_STATES } from './mediation.states.js';

/** Before the request is found fit, the other side is not troubled with it. */
function isAsked({ acceptedAt }: MediationContext): boolean {
  return acceptedAt !== null;
}

/**
 * Who stands in a relation to the case, and on which side. A mediator is one person, named in the case, and no longer a
 * party once replaced; the committee, the government and the office of other cases see number, dates and outcome only.
 */
export function mediationParties(context: MediationContext, state: string): readonly CaseParty[] {
  return [
    { role: 'clerk' },
    { role: 'secretaryGeneral' },
    ...sideA(context),
    ...(isAsked(context) ? firm(context.firmId, 'B') : []),
    ...(context.mediatorId === null ? [] : [{ role: 'mediator', userId: context.mediatorId } as const]),
    ...(state === 'agreementDrafted' && context.counsel !== 'none' ? [{ role: 'counsel' } as const] : []),
    ...onlookers(state as MediationState),
  ];
}

function sideA(context: MediationContext): CaseParty[] {
  const { form, complainantCaseId, applicantFirmId, ownersCommitteeUserId } = context;
  if (form === 'firmFirm') return applicantFirmId === null ? [] : firm(applicantFirmId, 'A');
  if (form === 'committeeFirm')
    return ownersCommitteeUserId === null
      ? []
      : [{ role: 'ownersCommittee', userId: ownersCommitteeUserId, side: 'A' }];
  return complainantCaseId === null
    ? []
    : [{ role: 'complainant', complainantOf: complainantCaseId, side: 'A' }];
}

const firm = (firmId: string, side: 'A' | 'B'): CaseParty[] => [
  { role: 'firmHandler', firmId, side },
  { role: 'firmManager', firmId, side },
];

function onlookers(state: MediationState): CaseParty[] {
  const sees = MEDIATION_STATES[state]?.sees.observer ?? 'N';
  return sees === 'N' ? [] : [{ role: 'observer' }, { role: 'committeeChair' }, { role: 'committeeMember' }];
}

/** The roster page and the mediator are known by name to both sides (在调 Art 10; domain.md §4.2, `scheduled`). */
export function presentedPeople({ candidates, mediatorId }: MediationContext): readonly string[] {
  return [...new Set([...candidates, ...(mediatorId === null ? [] : [mediatorId])])];
}

export function mediationSummary({ firmId, estateId, category }: MediationContext): CaseSummary {
  return { firmId, estateId, category, urgency: null };
}
