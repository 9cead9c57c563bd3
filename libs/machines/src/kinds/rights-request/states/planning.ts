import { issue, notify, open } from '../rights-request.effects.js';
import { all, chart } from './chart.js';
import { accepted, askable, gathering, officeLate } from './parts.js';

/** Once enough members are in it, the head takes the matter to the policy track; how many is counted. */
export const toPolicy = {
  TAKE_TO_POLICY: {
    target: 'policyTrack',
    guard: 'isCommon',
    actions: ['beginPolicy', notify('onPolicyTrack', 'firmManager', 'clerk')],
  },
} as const;

/** The clerk drafts, the head approves; money or a public statement goes to the standing council. */
export const planning = chart.createStateConfig({
  exit: 'leaveDuty',
  on: {
    ...accepted,
    ...askable,
    ...gathering,
    ...toPolicy,
    DRAFT_PLAN: {
      guard: all('isHandler', 'isPlanToDraft'),
      actions: ['draftPlan', notify('planDrafted', 'secretaryGeneral')],
    },
    RETURN_PLAN: { guard: 'isPlanDrafted', actions: ['dropPlan', notify('planReturned', 'clerk')] },
    APPROVE_PLAN: [
      {
        target: 'planReview',
        guard: all('isPlanDrafted', 'isForCouncil'),
        actions: [open('planReview'), notify('planAtCouncil', 'clerk', 'firmManager')],
      },
      {
        target: 'planApproved',
        guard: 'isPlanDrafted',
        actions: ['approvePlan', issue('plan'), notify('planApproved', 'clerk', 'firmManager')],
      },
    ],
    PLAN_DRAFTING_DEADLINE_PASSED: officeLate('planDrafting'),
    PLAN_DEADLINE_PASSED: {
      actions: ['callPresident', notify('planOverdue', 'standingCouncil', 'secretaryGeneral')],
    },
  },
});

/** The standing council decides. */
export const planReview = chart.createStateConfig({
  exit: 'leaveDuty',
  on: {
    ...accepted,
    ...gathering,
    REVIEW_RESOLVED: [
      {
        target: 'planApproved',
        guard: 'isAdopted',
        actions: ['approvePlanByCouncil', issue('plan'), notify('planApproved', 'clerk', 'firmManager')],
      },
      { target: 'planning', actions: ['dropPlan', notify('planRejected', 'clerk', 'firmManager')] },
    ],
    PLAN_COUNCIL_DEADLINE_PASSED: officeLate('planCouncil'),
  },
});
