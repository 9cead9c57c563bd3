import { firmsIn, needsCouncil, type RightsRequestContext } from './rights-request.context.js';

/** Pairs on which a guard depends; single fields the search keeps apart by itself. */
export function rightsRequestNodeKey(context: RightsRequestContext): unknown {
  const { against, handlerId, plan, submission, silent, policy, opinion, reopened } = context;
  return [
    against,
    handlerId === null ? 'nobody' : '',
    Math.min(firmsIn(context).length, 3),
    plan ? `${plan.approvedBy} ${needsCouncil(context)} ${plan.steps.includes('mediation')}` : '',
    submission ? `${submission.agency === null} ${silent}` : '',
    policy === 'drafting' ? opinion : policy,
    reopened,
  ];
}
