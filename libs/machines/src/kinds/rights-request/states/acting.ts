import { issue, notify, open } from '../rights-request.effects.js';
import { all, chart } from './chart.js';
import { accepted, askable, gathering, officeLate } from './parts.js';
import { toPolicy } from './planning.js';

const LOGGED = ['isOnCase', 'isStepPlanned', 'isSpendingPlanned'] as const;

/** What the plan allows. The first step leads from the approved plan into action. */
const steps = {
  LOG_STEP: [
    {
      target: 'awaitingThirdParty',
      guard: all(...LOGGED, 'isAnswerAwaited'),
      actions: ['logStep', 'awaitLetter', issue('letter'), notify('stepTaken', 'firmManager')],
    },
    {
      target: 'acting',
      guard: all(...LOGGED, 'isLetter'),
      actions: ['logStep', issue('letter'), notify('stepTaken', 'firmManager')],
    },
    {
      target: 'acting',
      guard: all(...LOGGED, 'isMeeting'),
      actions: ['logStep', issue('minutes'), notify('stepTaken', 'firmManager')],
    },
    { target: 'acting', guard: all(...LOGGED), actions: ['logStep', notify('stepTaken', 'firmManager')] },
  ],
  SUBMIT_TO_AGENCY: {
    target: 'awaitingThirdParty',
    guard: 'isSubmissionPlanned',
    actions: ['submit', open('referral'), notify('stepTaken', 'firmManager')],
  },
  TO_MEDIATION: {
    target: 'inMediation',
    guard: all('isHandler', 'isMediationPlanned', 'canBeMediated'),
    actions: [open('mediation'), notify('toMediation', 'firmManager')],
  },
  REVISE_PLAN: {
    target: 'planning',
    guard: 'isHandler',
    actions: ['dropPlan', notify('planRevised', 'firmManager', 'secretaryGeneral')],
  },
} as const;

export const planApproved = chart.createStateConfig({
  exit: 'leaveDuty',
  on: {
    ...accepted,
    ...gathering,
    ...toPolicy,
    ...steps,
    BEGINNING_DEADLINE_PASSED: officeLate('beginning'),
  },
});

export const acting = chart.createStateConfig({
  exit: 'leaveDuty',
  on: {
    ...accepted,
    ...askable,
    ...gathering,
    ...toPolicy,
    ...steps,
    CONCLUDE: {
      target: 'feedback',
      guard: all('isHandler', 'areChildrenClosed'),
      actions: ['conclude', notify('concluded', 'firmManager', 'firmHandler')],
    },
  },
});

const ANSWERED = [notify('thirdPartyAnswered', 'clerk', 'secretaryGeneral', 'firmManager')] as const;

/** The ball is with somebody outside: chased after 15, 30 and 60 days (信访 Art 22, 34). */
export const awaitingThirdParty = chart.createStateConfig({
  exit: 'leaveDuty',
  on: {
    ...accepted,
    ...gathering,
    RECORD_RECEIPT: {
      guard: all('isHandler', 'isReceiptMissing', 'isReceiptTimely'),
      actions: ['noteReceipt', notify('received', 'firmManager', 'secretaryGeneral')],
    },
    RECORD_REPLY: {
      target: 'acting',
      guard: all('isHandler', 'isNoReferral', 'isSilenceEstablished'),
      actions: ['noteReply', ...ANSWERED],
    },
    REFERRAL_ANSWERED: [
      {
        target: 'policyTrack',
        guard: all('isReferral', 'isOfTrade', 'isReplied'),
        actions: ['noteReferral', 'policyAnswered', ...ANSWERED],
      },
      {
        target: 'policyTrack',
        guard: all('isReferral', 'isOfTrade'),
        actions: ['noteReferral', 'policyUnanswered', notify('wrongAgency', 'secretaryGeneral')],
      },
      { target: 'acting', guard: 'isReferral', actions: ['noteReferral', ...ANSWERED] },
    ],
    RECEIPT_DEADLINE_PASSED: {
      actions: [issue('chase'), notify('receiptMissing', 'clerk', 'secretaryGeneral')],
    },
    ANSWER_DEADLINE_PASSED: {
      actions: ['noteSilence', issue('chase'), notify('silence', 'clerk', 'secretaryGeneral', 'firmManager')],
    },
    SILENCE_DEADLINE_PASSED: officeLate('silence'),
    HALF_YEAR_DEADLINE_PASSED: { actions: ['beginNextHalfYear', issue('statistics')] },
  },
});
