import { issue, notify, record } from '../complaint.effects.js';
import { all, chart } from './chart.js';
import {
  directable,
  directableInUnresolved,
  groupable,
  living,
  officeLate,
  suspendable,
} from './everywhere.js';

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
    TO_MEDIATION: {
      target: 'inMediation',
      guard: all('isFirmKnown', 'isCivilDispute', 'isConsentObtainable'),
      actions: [
        'noteActor',
        'dropClosingProposal',
        issue('disposal'),
        notify('toMediation', 'complainant', 'firmHandler', 'firmManager'),
      ],
    },
    TO_RECTIFICATION: {
      target: 'inRectification',
      guard: 'isFirmKnown',
      actions: [
        'noteActor',
        'dropClosingProposal',
        issue('disposal'),
        notify('toRectification', 'complainant', 'firmHandler', 'firmManager'),
      ],
    },
    TO_CLUE: { guard: 'isFirmKnown', actions: ['noteActor', 'noteClue', record('integrityClue')] },
    REFER: {
      target: 'referredOut',
      guard: all('isAgencyInDirectory', 'mayPassIdentityOn'),
      actions: [
        'noteActor',
        'dropClosingProposal',
        'referMatter',
        issue('referral'),
        notify('referred', 'complainant'),
      ],
    },
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

export const inMediation = chart.createStateConfig({
  exit: 'leaveDuty',
  on: {
    ...everywhere,
    MEDIATION_ENDED: [
      {
        target: 'resolved',
        guard: 'isAgreed',
        actions: ['noteActor', 'endMediated', notify('mediationAgreed', 'complainant', 'clerk')],
      },
      { target: 'unresolved', actions: ['noteActor', notify('mediationFailed', 'complainant', 'clerk')] },
    ],
    PROCEEDINGS_DEADLINE_PASSED: officeLate('proceedings'),
  },
});

export const inRectification = chart.createStateConfig({
  exit: 'leaveDuty',
  on: {
    ...everywhere,
    RECTIFICATION_ENDED: [
      {
        target: 'resolved',
        guard: 'isPassed',
        actions: ['noteActor', 'endRectified', notify('rectificationPassed', 'complainant', 'clerk')],
      },
      { target: 'unresolved', actions: ['noteActor', notify('rectificationFailed', 'complainant', 'clerk')] },
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
    FORWARDING_DEADLINE_PASSED: officeLate('forwarding'),
    REFERRAL_DEADLINE_PASSED: {
      target: 'concluded',
      actions: ['endReferred', notify('referralEnded', 'complainant', 'clerk')],
    },
  },
});
