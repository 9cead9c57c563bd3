import { firmsIn, needsCouncil, type RightsRequestContext } from './rights-request.context.js';

/** Pairs on which a guard depends; single fields the search keeps apart by itself. */
export function rightsRequestNodeKey(context: RightsRequestContext): unknown {
  return [othersKey(context), context.policy === 'none' ? ownKey(context) : policyKey(context)];
}

/** The last missing member may come by invitation, and may leave again. */
function othersKey({ invited, joined, firmId }: RightsRequestContext): string {
  const count = firmsIn({ firmId, joined }).length;
  if (count === 1) return '';
  const came = joined.some(({ caseId }) => caseId === null);
  return count === 2 ? `two ${invited.length > 0} ${came}` : `common ${came}`;
}

function ownKey({ plan, submission, silent, counselHeard }: RightsRequestContext): string {
  const planned = plan ? `${needsCouncil({ plan })} ${plan.steps.includes('mediation')}` : '';
  return `${counselHeard} ${planned} ${submission ? `${submission.agency === null} ${silent}` : ''}`;
}

function policyKey({ policy, opinion }: RightsRequestContext): string {
  return `${policy} ${opinion !== 'none' && opinion !== 'asked'}`;
}
