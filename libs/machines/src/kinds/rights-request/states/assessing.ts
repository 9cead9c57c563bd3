import { issue, notify, open, tell } from '../rights-request.effects.js';
import { all, chart } from './chart.js';
import { accepted, askable, gathering, officeLate, told } from './parts.js';

const ASSESSED = ['isHandler', 'isCounselHeard', 'isOtherSideKnown'] as const;

/** Clerk and counsel: one member's case, a dispute, or a matter of the trade. */
export const assessment = chart.createStateConfig({
  exit: 'leaveDuty',
  on: {
    ...accepted,
    ...askable,
    ...gathering,
    ASSESS: [
      {
        target: 'policyTrack',
        guard: all(...ASSESSED, 'goesToPolicy'),
        actions: [
          'beginPolicy',
          issue('assessment'),
          notify('onPolicyTrack', 'firmManager', 'secretaryGeneral'),
        ],
      },
      {
        target: 'inMediation',
        guard: all(...ASSESSED, 'isDispute'),
        actions: [
          'findDispute',
          issue('assessment'),
          open('mediation'),
          notify('toMediation', 'firmManager'),
        ],
      },
      {
        target: 'planning',
        guard: all(...ASSESSED),
        actions: ['findIndividual', issue('assessment'), notify('assessed', 'firmManager')],
      },
    ],
    JOIN_COMMON: {
      target: 'joined',
      guard: all('isHandler', 'isLeadOpen', 'isAlone', 'areChildrenClosed'),
      actions: ['followLead', tell('lead', 'FIRM_JOINED'), notify('joinedToCommon', 'firmManager')],
    },
    ASSESSMENT_DEADLINE_PASSED: officeLate('assessment'),
  },
});

/** Part of a common matter: the leading request is worked on. Each member may leave by itself. */
export const joined = chart.createStateConfig({
  exit: 'leaveDuty',
  on: {
    ...accepted,
    LEAVE_MATTER: {
      target: 'assessment',
      guard: 'isAskersOwn',
      actions: ['leaveLead', tell('lead', 'FIRM_LEFT'), notify('leftCommon', 'clerk')],
    },
    COMMON_ENDED: {
      target: 'feedback',
      actions: ['takeResultOfLead', notify('concluded', 'firmManager', 'firmHandler')],
    },
    WITHDRAW_REQUEST: {
      target: 'withdrawn',
      guard: all('isAskersOwn', 'areChildrenClosed'),
      actions: [tell('lead', 'FIRM_LEFT'), notify('withdrawn', 'clerk', 'secretaryGeneral')],
    },
  },
});

const MEDIATED = [
  {
    target: 'feedback',
    guard: 'isAgreed',
    actions: ['noteMediation', notify('concluded', 'firmManager', 'firmHandler')],
  },
  {
    target: 'planning',
    actions: ['noteMediation', 'dropPlan', notify('mediationFailed', 'clerk', 'firmManager')],
  },
] as const;

/** With the mediator; what is said there stays there. */
export const inMediation = chart.createStateConfig({
  exit: 'leaveDuty',
  on: {
    ...accepted,
    ...told,
    MEDIATION_ENDED: MEDIATED,
    RECORD_MEDIATION: [
      { ...MEDIATED[0], guard: all('isHandler', 'isAgreed') },
      { ...MEDIATED[1], guard: 'isHandler' },
    ],
    MEDIATION_DEADLINE_PASSED: officeLate('mediation'),
  },
});
