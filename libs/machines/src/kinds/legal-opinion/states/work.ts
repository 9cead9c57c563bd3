import { issue, notify } from '../legal-opinion.effects.js';
import { all, chart } from './chart.js';
import { assignable, ISSUED, late, pausable, resubmittable, submittable, withdrawable } from './parts.js';

const working = { ...withdrawable, ...assignable, ...pausable, DRAFTING_DEADLINE_PASSED: late('drafting') };

export const assigned = chart.createStateConfig({
  on: { ...working, BEGIN_DRAFTING: { target: 'drafting', guard: 'isCounsel' } },
});

export const drafting = chart.createStateConfig({
  exit: 'leaveDuty',
  on: { ...working, ...submittable },
});

/** The clock stands still; it starts again with the answer, or by itself (E6). */
export const awaitingInfo = chart.createStateConfig({
  on: {
    ...withdrawable,
    SUPPLY_INFO: {
      target: 'drafting',
      guard: all('isAdvised', 'isSaidToTheAdvised'),
      actions: [notify('infoSupplied', 'counsel')],
    },
    INFORMATION_DEADLINE_PASSED: {
      target: 'drafting',
      actions: [notify('infoMissing', 'counsel', 'clerk', 'secretaryGeneral', 'firmManager')],
    },
  },
});

/** A second counsel looks at what weighs much (§4.8); the author's words are nobody's yet. */
export const peerReview = chart.createStateConfig({
  exit: 'leaveDuty',
  on: {
    ...withdrawable,
    ASSIGN_PEER: {
      guard: all('isCounselKnown', 'isSecondCounsel', 'isCounselUntied', 'isCounselUninvolved'),
      actions: ['assignPeer', notify('peerAssigned', 'counsel')],
    },
    APPROVE_OPINION: {
      target: 'issued',
      guard: all('isPeer', 'isSaidToTheAdvised'),
      actions: [issue('peerReview'), ...ISSUED],
    },
    COMMENT_OPINION: {
      target: 'revising',
      guard: 'isPeer',
      actions: [issue('peerReview'), notify('commented', 'counsel')],
    },
    PEER_REVIEW_DEADLINE_PASSED: late('peerReview'),
  },
});

/** The author answers the remarks; what was submitted before is no opinion yet. */
export const revising = chart.createStateConfig({
  exit: 'leaveDuty',
  on: { ...withdrawable, ...resubmittable, REVISION_DEADLINE_PASSED: late('revision') },
});
