import type { CaseParty, CaseSummary } from '../../contract/case-kind.js';
import type { OpinionContext } from './legal-opinion.context.js';

const GIVEN = ['issued', 'closed', 'superseded'];

/** Only the counsel who were named; of those who stepped back nobody stays. */
export function opinionParties(context: OpinionContext, state: string): readonly CaseParty[] {
  const { counselId, peerId } = context;
  const counsel = [...new Set([counselId, peerId])].filter((id) => id !== null);
  return [
    ...(context.forWhom === 'member' ? aroundMember(context) : aroundAssociation(state)),
    ...counsel.map((userId) => ({ role: 'counsel', userId }) as const),
  ];
}

/** The office finds a counsel and keeps the time, on a side of its own: what is said to the member is not for it. */
function aroundMember({ firmId }: OpinionContext): readonly CaseParty[] {
  return [
    { role: 'clerk', side: 'office' },
    { role: 'secretaryGeneral', side: 'office' },
    ...(firmId ? [{ role: 'firmManager', firmId, side: 'member' } as const] : []),
  ];
}

/** Advice to the association is for its head, its chair and its committee (§4.8). */
function aroundAssociation(state: string): readonly CaseParty[] {
  return [
    { role: 'clerk' },
    { role: 'secretaryGeneral' },
    { role: 'committeeChair' },
    ...(GIVEN.includes(state) ? [{ role: 'committeeMember' } as const] : []),
  ];
}

export function opinionSummary({ firmId, urgent }: OpinionContext): CaseSummary {
  return { firmId, estateId: null, category: null, urgency: urgent ? 'urgent' : null };
}
