import type { CaseParty, CaseSummary } from '../../contract/case-kind.js';
import { ASKER } from './events/rule.js';
import type { RightsRequestContext } from './rights-request.context.js';

/** Where other members stand: they read what is said to all, and nothing of the request itself. */
export const MEMBERS = 'members';
/** Where a clerk stands who worked on a case against the same member: on neither side, so that nothing said is theirs. */
export const WALL = 'wall';

/** Who stands in which relation to the request. */
export function rightsRequestParties(context: RightsRequestContext): readonly CaseParty[] {
  const { firmId, handlerId, counselId, walledClerks, chairInvolved, planOverdue, president } = context;
  return [
    { role: 'secretaryGeneral' },
    { role: 'firmManager', firmId, side: ASKER },
    { role: 'firmHandler', firmId, side: ASKER },
    ...(handlerId ? [{ role: 'clerk', userId: handlerId } as const] : []),
    ...(counselId ? [{ role: 'counsel', userId: counselId } as const] : []),
    ...walledClerks.map((userId) => ({ role: 'clerk', userId, side: WALL }) as const),
    ...otherMembers(context),
    ...(chairInvolved ? [{ role: 'committeeChair' } as const] : []),
    ...(planOverdue && president ? [{ role: 'standingCouncil', userId: president } as const] : []),
    ...observers(context),
  ];
}

/** Those invited or joined; once it is a matter of the trade, all (§4.6 visibility). */
function otherMembers({ invited, joined, policy }: RightsRequestContext): readonly CaseParty[] {
  if (policy !== 'none') return [{ role: 'firmManager', side: MEMBERS }];
  const firms = new Set([...invited, ...joined.map(({ firmId }) => firmId)]);
  return [...firms].map((firmId) => ({ role: 'firmManager', firmId, side: MEMBERS }) as const);
}

/** On submission (§4.6). A paper of the trade names no member, so the agency stands where the other members do. */
function observers({ submission, policy }: RightsRequestContext): readonly CaseParty[] {
  if (!submission?.agency) return [];
  return [policy === 'none' ? { role: 'observer' } : { role: 'observer', side: MEMBERS }];
}

export function rightsRequestSummary({ firmId, estateId, topic, safety }: RightsRequestContext): CaseSummary {
  return { firmId, estateId, category: topic, urgency: safety ? 'emergency' : null };
}
