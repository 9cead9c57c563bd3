import { firmsIn, needsCouncil, type RightsRequestContext } from './rights-request.context.js';

/** Pairs on which a guard depends; single fields the search keeps apart by itself. */
export function rightsRequestNodeKey(context: RightsRequestContext): unknown {
  return [othersKey(context), context.policy === 'none' ? ownKey(context) : policyKey(context)];
}

/** The last missing member may come by invitation, and may leave again. */
function othersKey({ invited, joined, firmId }: RightsRequestContext): string {
  const count = firmsIn({ firmId, joined }).length;
  if (count === 1) return '';
  if (joined.some(({ caseId }) => caseId === null)) return `came ${count > 2}`;
  return count === 2 ? `two ${invited.length > 0}` : 'common';
}

function ownKey({ plan, submission, silent, counselHeard, track }: RightsRequestContext): string {
  const assessed = track === null ? String(counselHeard) : '';
  const waits = submission ? `${submission.agency === null} ${silent}` : '';
  return `${assessed} ${plan ? String(needsCouncil({ plan })) : ''} ${waits}`;
}

function policyKey({ policy, opinion }: RightsRequestContext): string {
  return `${policy} ${opinion !== 'none' && opinion !== 'asked'}`;
}
