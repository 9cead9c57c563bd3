import type { FactRequest } from '../../../contract/event-rule.js';
import type { MediationContext } from '../mediation.context.js';
import type { RequestMediation } from './intake.js';

/** What guards ask the world about, event by event. */
type Asks<P> = (context: MediationContext, payload: P, caseId: string) => readonly FactRequest[];

export const openChildren: Asks<object> = (_context, _payload, caseId) => [
  { fact: 'openChildren', id: caseId },
];

export const applicants: Asks<RequestMediation> = (
  _context,
  { firmId, applicantFirmId, ownersCommitteeUserId },
) => [
  { fact: 'firm', id: firmId },
  ...(applicantFirmId === undefined ? [] : [{ fact: 'firm', id: applicantFirmId } as const]),
  ...(ownersCommitteeUserId === undefined ? [] : [{ fact: 'person', id: ownersCommitteeUserId } as const]),
];

export const candidates: Asks<{ candidateIds: string[] }> = (_context, { candidateIds }) =>
  candidateIds.map((id) => ({ fact: 'person', id }));

/** M2 and M3 are asked of one person: their ties, and what they did in this family of cases. */
const impartiality = (id: string | null | undefined, caseId: string): readonly FactRequest[] =>
  id
    ? [
        { fact: 'person', id },
        { fact: 'participants', id: caseId },
      ]
    : [];

/** Only when the other side has picked the same person does it matter whether they are free. */
export const picked: Asks<{ pick?: string }> = ({ choices }, { pick }, caseId) =>
  pick !== undefined && (choices?.A?.pick === pick || choices?.B?.pick === pick)
    ? impartiality(pick, caseId)
    : [];
export const named: Asks<{ mediatorId: string }> = (_context, { mediatorId }, caseId) =>
  impartiality(mediatorId, caseId);
export const appointed: Asks<object> = ({ mediatorId }, _payload, caseId) => impartiality(mediatorId, caseId);
