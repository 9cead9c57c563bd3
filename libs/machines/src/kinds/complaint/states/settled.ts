import { issue, notify, tellCase } from '../complaint.effects.js';
import { all, chart } from './chart.js';
import { childNews, groupable, living, safe, suspendable } from './everywhere.js';
import { SET_BACK } from './proceedings.js';

const RETURN_TO_FIRM = ['noteActor', 'startRound', 'endReview', issue('reviewOpinion')] as const;

/** Stage 2, by somebody who has had no part in the matter (E10). Its result is final inside the association. */
export const underReview = chart.createStateConfig({
  on: {
    ...living,
    ...groupable,
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
  ...childNews,
  // What had settled it no longer does: the office takes it up again, whoever is content (§4.11).
  SETBACK_REPORTED: { target: 'unresolved', actions: [...REOPENED, 'noteSetback', ...SET_BACK] },
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
