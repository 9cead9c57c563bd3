import { issue, notify, open } from '../rights-request.effects.js';
import { all, chart } from './chart.js';
import { accepted, askable, gathering, officeLate } from './parts.js';

/** A matter of the trade: the council adopts a paper, the agency answers, all members hear of it. */
export const policyTrack = chart.createStateConfig({
  exit: 'leaveDuty',
  on: {
    ...accepted,
    ...askable,
    ...gathering,
    PROPOSE_SUBMISSION: {
      guard: all('isToPropose', 'isCommon', 'isOpinionIssued'),
      actions: ['proposeSubmission', open('review'), notify('proposedToCouncil', 'clerk')],
    },
    REVIEW_RESOLVED: [
      {
        guard: all('isAtCouncil', 'isAdopted'),
        actions: [
          'adoptSubmission',
          issue('paper'),
          notify('submissionAdopted', 'secretaryGeneral', 'clerk'),
        ],
      },
      {
        guard: 'isAtCouncil',
        actions: ['rejectSubmission', notify('submissionRejected', 'secretaryGeneral', 'clerk')],
      },
    ],
    SUBMIT_POLICY: {
      target: 'awaitingThirdParty',
      guard: 'isSubmissionAdopted',
      actions: ['submit', 'submitForTrade', open('referral'), notify('submitted', 'firmManager', 'observer')],
    },
    RETURN_TO_PLAN: {
      target: 'planning',
      guard: 'isToPropose',
      actions: ['endPolicy', 'dropPlan', notify('assessed', 'firmManager', 'clerk')],
    },
    NOTE_TO_MEMBERS: {
      target: 'feedback',
      guard: all('isAnswered', 'areChildrenClosed'),
      actions: ['conclude', issue('memberNote'), issue('statistics'), notify('noteToMembers', 'firmManager')],
    },
    POLICY_STEP_DEADLINE_PASSED: officeLate('policyStep'),
    HALF_YEAR_DEADLINE_PASSED: { actions: ['beginNextHalfYear', issue('statistics')] },
  },
});
