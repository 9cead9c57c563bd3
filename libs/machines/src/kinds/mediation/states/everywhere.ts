import type { GuardName } from '../mediation.guards.js';
import { markOverdue, notify, notifyParties } from '../mediation.effects.js';
import type { NoticeName } from '../mediation.notices.js';
import { all } from './chart.js';

/** The office is late: its head is told and gets a task. */
export const officeLate = (deadline: string) =>
  ({ actions: [markOverdue(deadline), notify('officeOverdue', 'secretaryGeneral')] }) as const;

/** M5: one person may come along with a resident. */
export const helped = {
  NAME_HELPER: {
    guard: all('isOwnSide', 'isConsentRecorded', 'isResidentsSide', 'isFirstHelper'),
    actions: ['noteHelper', notify('helperNamed', 'mediator', 'firmHandler', 'clerk')],
  },
} as const;

/** Mediation is free: each side may end it at any time (人调 Art 17). */
export const leavable = (target: 'declined' | 'terminated') =>
  ({
    END_MEDIATION: { target, guard: all('isOwnSide', 'isConsentRecorded'), actions: ['endWithdrawn'] },
  }) as const;

/** Thirty days, then the cap; only the written consent of both goes beyond it (在调 Art 24; 市监 Art 21). */
export const timed = {
  AGREE_TO_GO_ON: {
    guard: all('isOwnSide', 'isConsentRecorded', 'isWritten', 'isNotGoingOnYet'),
    actions: ['noteGoOn', notify('goOnAgreed', 'mediator', 'clerk')],
  },
  TALKS_DEADLINE_PASSED: { actions: [notifyParties('talksOver', 'mediator', 'clerk')] },
  CAP_DEADLINE_PASSED: [
    { guard: 'hasConsentToGoOn', actions: ['extend', notifyParties('extended', 'mediator', 'clerk')] },
    { target: 'terminated', actions: ['endTimeUp'] },
  ],
} as const;

/** Whoever is asked to withdraw withdraws; no reason is weighed (深多 Art 23). */
export const replaceable = {
  OBJECT_TO_MEDIATOR: {
    target: 'mediatorSelection',
    guard: all('isOwnSide', 'isConsentRecorded'),
    actions: ['dismissMediator', notifyParties('mediatorReplaced', 'clerk')],
  },
  STEP_ASIDE: {
    target: 'mediatorSelection',
    guard: 'isAppointedMediator',
    actions: ['dismissMediator', notifyParties('mediatorReplaced', 'clerk')],
  },
} as const;

const ARRANGED = ['isOwnVoice', 'isConsentRecorded'] as const satisfies readonly GuardName[];

/** A time is proposed by anybody of the three and stands when all three have agreed. */
export const arranging = {
  PROPOSE_TIME: {
    guard: all(...ARRANGED, 'isTimeOpen', 'isAhead', 'isElderOffered'),
    actions: ['proposeTime', notifyParties('timeProposed', 'mediator')],
  },
  ACCEPT_TIME: [
    {
      guard: all(...ARRANGED, 'hasProposal', 'isNotAcceptedYet', 'isLastAcceptance'),
      actions: [
        'acceptTime',
        { type: 'issue', params: { document: 'sessionNotice' } },
        notifyParties('timeAgreed', 'mediator', 'clerk'),
      ],
    },
    {
      guard: all(...ARRANGED, 'hasProposal', 'isNotAcceptedYet'),
      actions: ['acceptTime', notifyParties('timeAccepted', 'mediator')],
    },
  ],
  RESCHEDULE: {
    guard: all(...ARRANGED, 'isTimeAgreed', 'isReschedulingLeft', 'isAhead', 'isElderOffered'),
    actions: ['proposeTime', 'countReschedule', notifyParties('timeChanged', 'mediator', 'clerk')],
  },
  START_SESSION: {
    target: 'inSession',
    guard: all('isAppointedMediator', 'isTimeAgreed', 'isSessionDay'),
    actions: ['startSession'],
  },
} as const;

/**
 * To whom a word is announced: those in the room only. Between two firms a role names both, and the side in the data of
 * the notice tells them apart.
 */
export const heard = <A extends string>(notice: NoticeName, action: A, ...guards: readonly GuardName[]) =>
  [
    {
      guard: all('mayUseChannel', ...guards, 'isJoint'),
      actions: [action, notifyParties(notice, 'mediator')],
    },
    { guard: all('mayUseChannel', ...guards, 'isByParty'), actions: [action, notify(notice, 'mediator')] },
    {
      guard: all('mayUseChannel', ...guards, 'isToResidents'),
      actions: [action, notify(notice, 'complainant', 'ownersCommittee')],
    },
    {
      guard: all('mayUseChannel', ...guards, 'isToOneFirm'),
      actions: [action, notify(notice, 'firmHandler', 'firmManager')],
    },
  ] as const;

export const talking = {
  SAY: heard('said', 'listen'),
  SUBMIT_EVIDENCE: {
    guard: 'isOwnSide',
    actions: ['listen', notifyParties('evidenceSubmitted', 'mediator')],
  },
  NOTE_PRIVATELY: { guard: 'isAppointedMediator', actions: ['listen'] },
} as const;

/** After the agreement there is nothing left to offer; the guard says so. */
export const notOffering = {
  OFFER: { guard: 'isBeforeAgreement' },
} as const;

export const terminable = {
  TERMINATE: {
    target: 'terminated',
    guard: all('isAppointedMediator', 'isReportedToPolice'),
    actions: ['endTerminated'],
  },
} as const;
