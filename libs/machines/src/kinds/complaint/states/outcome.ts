import { issue, notify } from '../complaint.effects.js';
import { all, chart } from './chart.js';
import { refer, referralAnswered } from './referral.js';
import {
  directable,
  directableInUnresolved,
  groupable,
  living,
  officeLate,
  suspendable,
} from './everywhere.js';
import {
  mediated,
  notMediated,
  notRectified,
  rectified,
  SET_BACK,
  toClue,
  toMediation,
  toRectification,
} from './proceedings.js';

const everywhere = { ...living, ...groupable };

const confirmed = (end: 'endSolved' | 'endSolvedSlowly') =>
  ({
    target: 'resolved',
    actions: ['noteActor', end, issue('callRecord'), notify('confirmed', 'clerk', 'firmHandler')],
  }) as const;

const presumed = {
  target: 'resolved',
  actions: ['endPresumed', notify('presumedSolved', 'complainant', 'clerk')],
} as const;

export const awaitingComplainant = chart.createStateConfig({
  exit: 'leaveDuty',
  on: {
    ...everywhere,
    ...directable,
    ...suspendable('awaitingComplainant'),
    CONFIRM_SOLVED: confirmed('endSolved'),
    CONFIRM_SOLVED_SLOWLY: confirmed('endSolvedSlowly'),
    REJECT_ANSWER: {
      target: 'unresolved',
      actions: [
        'noteActor',
        issue('callRecord'),
        notify('answerRejected', 'clerk', 'firmHandler', 'firmManager'),
      ],
    },
    LOG_CALL: [
      {
        ...presumed,
        guard: 'isLastMissingCall',
        actions: ['noteActor', 'countCall', issue('callRecord'), ...presumed.actions],
      },
      { actions: ['noteActor', 'countCall', issue('callRecord')] },
    ],
    CALL_BACK_DEADLINE_PASSED: officeLate('callBack'),
    CONFIRMATION_DEADLINE_PASSED: [
      { ...presumed, guard: 'mayPresumeSolved' },
      // Silence counts only after two calls (§6): the office has to make up for them, then it counts.
      { actions: ['markConfirmationOverdue', notify('callsMissing', 'clerk', 'secretaryGeneral')] },
    ],
  },
});

export const unresolved = chart.createStateConfig({
  exit: 'leaveDuty',
  on: {
    ...everywhere,
    ...directableInUnresolved,
    ...suspendable('unresolved'),
    TO_MEDIATION: toMediation,
    TO_RECTIFICATION: toRectification,
    TO_CLUE: toClue,
    // A rectification that was reopened, or a mediation from before, may still settle the matter.
    MEDIATION_ENDED: [
      { ...mediated, guard: all('isToldByCase', 'isAgreed') },
      { ...notMediated, target: undefined, guard: 'isToldByCase' },
    ],
    RECTIFICATION_ENDED: [
      { ...rectified, guard: all('isToldByCase', 'isPassed') },
      { ...notRectified, target: undefined, guard: 'isToldByCase' },
    ],
    SETBACK_REPORTED: { actions: ['noteActor', 'noteSetback', ...SET_BACK] },
    REFER: refer('dropClosingProposal'),
    REQUEST_REVIEW: {
      target: 'underReview',
      guard: 'isReviewUnused',
      actions: [
        'noteActor',
        'dropClosingProposal',
        'beginReview',
        notify('reviewBegun', 'secretaryGeneral', 'complainant'),
      ],
    },
    PROPOSE_CLOSING: {
      actions: ['noteActor', 'proposeClosing', notify('closingProposed', 'secretaryGeneral')],
    },
    APPROVE_CLOSING: {
      target: 'concluded',
      guard: all('hasClosingProposal', 'isApprovedByAnother', 'isFreeOfOpenChildren'),
      actions: ['noteActor', 'endWithReason', notify('concluded', 'complainant', 'firmHandler')],
    },
    DECLINE_CLOSING: {
      guard: all('hasClosingProposal', 'isApprovedByAnother'),
      actions: ['noteActor', 'dropClosingProposal', notify('closingDeclined', 'clerk')],
    },
    DISPOSAL_DEADLINE_PASSED: officeLate('disposal'),
  },
});

/** The proceeding has a case of its own and goes on without the complainant, unless somebody ends it there. */
const withdrawnFromProceeding = {
  ...living.WITHDRAW,
  actions: [...living.WITHDRAW.actions, notify('childGoesOn', 'clerk', 'secretaryGeneral')],
} as const;

export const inMediation = chart.createStateConfig({
  exit: 'leaveDuty',
  on: {
    ...everywhere,
    WITHDRAW: withdrawnFromProceeding,
    MEDIATION_ENDED: [
      { ...mediated, guard: all('mayEnterResult', 'isAgreed') },
      { ...notMediated, guard: 'mayEnterResult' },
    ],
    PROCEEDINGS_DEADLINE_PASSED: officeLate('proceedings'),
  },
});

export const inRectification = chart.createStateConfig({
  exit: 'leaveDuty',
  on: {
    ...everywhere,
    WITHDRAW: withdrawnFromProceeding,
    RECTIFICATION_ENDED: [
      { ...rectified, guard: all('mayEnterResult', 'isPassed') },
      { ...notRectified, guard: 'mayEnterResult' },
    ],
    PROCEEDINGS_DEADLINE_PASSED: officeLate('proceedings'),
  },
});

export const referredOut = chart.createStateConfig({
  exit: 'leaveDuty',
  on: {
    ...everywhere,
    ...directable,
    LOG_FORWARDED: { actions: ['noteActor', 'markForwarded'] },
    REPLY_RECEIVED: {
      target: 'awaitingComplainant',
      actions: ['noteActor', notify('agencyReplied', 'complainant')],
    },
    REFERRAL_ANSWERED: referralAnswered,
    FORWARDING_DEADLINE_PASSED: officeLate('forwarding'),
    REFERRAL_DEADLINE_PASSED: {
      target: 'concluded',
      actions: ['endReferred', notify('referralEnded', 'complainant', 'clerk')],
    },
  },
});
