import { issue, notify, record, tellCase } from '../complaint.effects.js';
import { all, chart } from './chart.js';
import {
  directable,
  directableInUnresolved,
  groupable,
  living,
  officeLate,
  safe,
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

const RETURN_TO_FIRM = ['noteActor', 'startRound', 'endReview', issue('reviewOpinion')] as const;

/** Stage 2, by somebody who has had no part in the matter (E10). Its result is final inside the association. */
export const underReview = chart.createStateConfig({
  on: {
    ...everywhere,
    ...suspendable('underReview'),
    UPHOLD_DECISION: [
      {
        target: 'archived',
        guard: all('isUninvolved', 'isReviewOfRefusal'),
        actions: ['noteActor', issue('reviewOpinion'), notify('reviewUpheld', 'complainant')],
      },
      {
        target: 'concluded',
        guard: 'isUninvolved',
        actions: [
          'noteActor',
          'endReview',
          'endUpheld',
          issue('reviewOpinion'),
          notify('reviewUpheld', 'complainant', 'firmHandler'),
        ],
      },
    ],
    CHANGE_DECISION: [
      {
        target: 'accepted',
        guard: all('isUninvolved', 'isReviewOfRefusal'),
        actions: [
          'noteActor',
          'endReview',
          issue('reviewOpinion'),
          notify('reviewChanged', 'complainant', 'clerk'),
        ],
      },
      {
        target: 'unresolved',
        guard: 'isUninvolved',
        actions: [
          'noteActor',
          'endReview',
          issue('reviewOpinion'),
          notify('reviewChanged', 'complainant', 'clerk', 'firmHandler'),
        ],
      },
    ],
    RETURN_FOR_HANDLING: [
      {
        target: 'registered',
        guard: all('isUninvolved', 'isReviewOfRefusal'),
        actions: [
          'noteActor',
          'endReview',
          issue('reviewOpinion'),
          notify('reviewReturned', 'complainant', 'clerk'),
        ],
      },
      {
        target: 'firmHandling',
        guard: all('isUninvolved', 'isFirmNotified'),
        actions: [
          ...RETURN_TO_FIRM,
          notify('reviewReturned', 'complainant', 'clerk', 'firmHandler', 'firmManager'),
        ],
      },
      {
        target: 'accepted',
        guard: 'isUninvolved',
        actions: [...RETURN_TO_FIRM, notify('reviewReturned', 'complainant', 'clerk')],
      },
    ],
    REVIEW_DEADLINE_PASSED: {
      actions: ['handReviewUp', notify('reviewHandedUp', 'committeeChair', 'committeeMember')],
    },
  },
});

const REOPENED = ['noteActor', 'startRound', 'reopen'] as const;

/** Thirty days in which the matter may come back; only then is the file closed (信访 Art 35; §4.1). */
const settled = {
  ...safe,
  ADD_NOTE: { actions: ['noteActor'] },
  RATE: { guard: 'isNotRated', actions: ['noteActor', 'rate'] },
  REOPEN: [
    {
      target: 'firmHandling',
      guard: all('isReopeningOpen', 'hasReasonToReopen', 'isFirmNotified'),
      actions: [...REOPENED, notify('reopened', 'firmHandler', 'firmManager', 'clerk')],
    },
    {
      target: 'accepted',
      guard: all('isReopeningOpen', 'hasReasonToReopen'),
      actions: [...REOPENED, notify('reopened', 'clerk')],
    },
  ],
  REOPENING_DEADLINE_PASSED: [
    { target: 'closed', guard: 'isFreeOfOpenChildren', actions: [issue('fileIndex')] },
    { actions: ['holdClosing', notify('closingHeld', 'clerk')] },
  ],
  ARCHIVE: {
    target: 'closed',
    guard: all('isReopeningOver', 'isFreeOfOpenChildren'),
    actions: ['noteActor', issue('fileIndex')],
  },
} as const;

export const resolved = chart.createStateConfig({
  always: { guard: 'hasGroupToTell', actions: ['markGroupTold', tellCase('GROUP_RESOLVED')] },
  entry: issue('closing'),
  on: settled,
});

/** Done as far as the association can, though not to the complainant's wish: a review may still be asked for. */
export const concluded = chart.createStateConfig({
  always: { guard: 'hasGroupToTell', actions: ['markGroupTold', tellCase('GROUP_UNRESOLVED')] },
  entry: issue('closing'),
  on: {
    ...settled,
    REQUEST_REVIEW: {
      target: 'underReview',
      guard: all('isReopeningOpen', 'isReviewUnused'),
      actions: [
        'noteActor',
        'dropClosingProposal',
        'beginReview',
        notify('reviewBegun', 'secretaryGeneral', 'complainant'),
      ],
    },
  },
});
