import { issue, markOverdue, notify, tellSource } from '../legal-opinion.effects.js';
import { all } from './chart.js';

/** Somebody is late: the head of the office is told and gets a task (§4.8, column "on timeout"). */
export const late = (deadline: string) =>
  ({ actions: [markOverdue(deadline), notify('overdue', 'secretaryGeneral', 'counsel')] }) as const;

/** Until the opinion is issued, whoever asked may take the request back. */
export const withdrawable = {
  WITHDRAW_REQUEST: {
    target: 'withdrawn',
    guard: all('isAdvised', 'isSaidToTheAdvised'),
    actions: [notify('withdrawn', 'counsel')],
  },
} as const;

/** Also later, when a counsel falls ill or stays silent: the next one declares first. */
export const assignable = {
  ASSIGN_COUNSEL: {
    target: 'conflictCheck',
    guard: all('isCounselKnown', 'isFreshCounsel', 'isCounselUntied', 'isCounselUninvolved'),
    actions: ['assignCounsel', notify('assigned', 'counsel')],
  },
} as const;

export const ISSUED = [
  issue('opinion'),
  notify('issued', 'clerk', 'secretaryGeneral', 'committeeChair', 'committeeMember', 'firmManager'),
  tellSource,
] as const;

const SUBMITTED = ['isCounsel', 'isSaidToTheAdvised', 'isLawInForce'] as const;

const TO_PEER = {
  target: 'peerReview',
  guard: all(...SUBMITTED, 'isPeerWanted'),
  actions: ['submit', notify('peerWanted', 'clerk', 'secretaryGeneral', 'counsel')],
} as const;

/** The finished draft goes to whoever asked, or first to a second counsel. */
export const submittable = {
  SUBMIT_OPINION: [TO_PEER, { target: 'issued', guard: all(...SUBMITTED), actions: ['submit', ...ISSUED] }],
} as const;

/** What a second counsel remarked on goes back to that counsel. */
export const resubmittable = {
  SUBMIT_OPINION: { ...TO_PEER, guard: all(...SUBMITTED) },
} as const;

export const pausable = {
  NEED_INFO: {
    target: 'awaitingInfo',
    guard: all('isCounsel', 'isSaidToTheAdvised'),
    actions: [notify('infoNeeded', 'clerk', 'secretaryGeneral', 'firmManager')],
  },
} as const;
