import {
  issue,
  markOverdue,
  notify,
  openClue,
  openReferral,
  record,
  tellSource,
} from '../rectification.effects.js';
import { all } from './chart.js';

/** Possible as long as the order lives. */
export const living = {
  ADD_NOTE: { actions: ['keep'] },
  ADD_EVIDENCE: { actions: [notify('materialAdded', 'clerk')] },
} as const;

/** The office is late: its head is told and gets a task. */
export const officeLate = (deadline: string) =>
  ({ actions: [markOverdue(deadline), notify('officeOverdue', 'secretaryGeneral')] }) as const;

const WITHDRAWN = [
  'withdrawOrder',
  issue('withdrawal'),
  notify('withdrawn', 'firmHandler', 'firmManager', 'complainant'),
  tellSource('failed'),
] as const;

/** Before it is issued, the office may drop its own draft. */
export const droppable = {
  WITHDRAW_ORDER: { target: 'withdrawn', actions: ['withdrawOrder', tellSource('failed')] },
} as const;

/**
 * A dispute is ruled on by somebody else than the drafter. Of a safety order it stops nothing, so that the ruling may
 * come while the firm works, or even after.
 */
export const ruling = {
  UPHOLD_ORDER: {
    guard: all('isDisputeOpen', 'isNotDrafter'),
    actions: [
      'rejectDispute',
      issue('disputeReply'),
      notify('disputeRejected', 'firmHandler', 'firmManager'),
    ],
  },
  AMEND_ORDER: {
    target: 'inProgress',
    guard: all('isDisputeOpen', 'isNotDrafter', 'isMeasurable', 'isOfOneTerm'),
    actions: [
      'amendOrder',
      issue('disputeReply'),
      notify('orderAmended', 'firmHandler', 'firmManager', 'complainant'),
    ],
  },
  WITHDRAW_ORDER: { target: 'withdrawn', guard: all('mayWithdraw', 'isNotDrafter'), actions: WITHDRAWN },
  DISPUTE_RULING_DEADLINE_PASSED: officeLate('disputeRuling'),
} as const;

/** While the firm may still say that the order is wrong. */
export const disputable = {
  DISPUTE: [
    {
      target: 'inProgress',
      guard: all('maySpeakForFirm', 'isFirstDispute', 'isDisputeInTime', 'isSafetyOrder'),
      actions: [
        'openDispute',
        notify('disputed', 'clerk', 'secretaryGeneral'),
        notify('disputeStopsNothing', 'firmHandler'),
      ],
    },
    {
      target: 'dispute',
      guard: all('maySpeakForFirm', 'isFirstDispute', 'isDisputeInTime'),
      actions: ['openDispute', notify('disputed', 'clerk', 'secretaryGeneral')],
    },
  ],
  DISPUTING_DEADLINE_PASSED: { actions: ['lapseDispute'] },
} as const;

const LATE = {
  actions: [
    'markRemedyOverdue',
    record('remedyOverdue'),
    notify('remedyOverdue', 'firmManager', 'clerk', 'secretaryGeneral'),
  ],
} as const;

/** The firm's time runs. Far beyond it the order counts as not done, and its head decides. */
export const running = {
  REMEDY_DEADLINE_PASSED: LATE,
  SAFETY_REMEDY_DEADLINE_PASSED: LATE,
  DEADLINE_RUNG_REACHED: [
    {
      target: 'failed',
      guard: all('isFirmHandOver', 'isClueToOpen'),
      actions: [
        'noteRung',
        'countAsNotDone',
        'noteClue',
        record('integrityClue'),
        openClue,
        notify('notDone', 'firmManager', 'secretaryGeneral', 'complainant'),
      ],
    },
    {
      target: 'failed',
      guard: 'isFirmHandOver',
      actions: [
        'noteRung',
        'countAsNotDone',
        notify('notDone', 'firmManager', 'secretaryGeneral', 'complainant'),
      ],
    },
  ],
} as const;

export const reportable = {
  REPORT_DONE: {
    target: 'reported',
    guard: all('maySpeakForFirm', 'arePhotosAttached', 'hasPhotos', 'arePhotosTimely'),
    actions: ['reportDone', issue('report'), notify('reported', 'clerk', 'complainant')],
  },
} as const;

/** Z2: two persons, none of them with a stake in the firm or in the estate. */
export const Z2 = [
  'areInspectorsEnough',
  'areInspectorsKnown',
  'areInspectorsUntied',
  'areInspectorsOutside',
  'areInspectorsNoRivals',
  'isInspectedAhead',
] as const;

export const SCHEDULED = [
  'scheduleInspection',
  notify('inspectionScheduled', 'inspector', 'firmHandler', 'firmManager'),
] as const;

/** Three working days after the report nobody has confirmed anything: it is assumed not passed. */
export const uninspected = {
  INSPECTION_DEADLINE_PASSED: {
    target: 'failed',
    actions: ['failUninspected', notify('notInspected', 'secretaryGeneral', 'clerk', 'firmManager')],
  },
} as const;

const ESCALATED = {
  target: 'escalated',
  guard: all('isDisputeRuled', 'isMember', 'isClueToOpen'),
  actions: [
    'noteClue',
    record('integrityClue'),
    openClue,
    notify('escalated', 'firmManager', 'clerk', 'complainant'),
    tellSource('failed'),
  ],
} as const;

/** The ladder has opened the clue already (W3). */
const ESCALATED_AGAIN = {
  target: 'escalated',
  guard: all('isDisputeRuled', 'isMember'),
  actions: [notify('escalated', 'firmManager', 'clerk', 'complainant'), tellSource('failed')],
} as const;

/** What may follow a failure (§4.3): a second order, a warning, an agency. */
export const decisions = {
  REORDER: [
    {
      target: 'issued',
      guard: all('isDisputeRuled', 'isFirstReorder', 'isWarningAsked'),
      actions: [
        'reorder',
        'forgetClue',
        issue('secondOrder'),
        record('integrityClue'),
        openClue,
        notify('reordered', 'firmHandler', 'firmManager', 'complainant'),
      ],
    },
    {
      target: 'issued',
      guard: all('isDisputeRuled', 'isFirstReorder'),
      actions: [
        'reorder',
        'forgetClue',
        issue('secondOrder'),
        notify('reordered', 'firmHandler', 'firmManager', 'complainant'),
      ],
    },
  ],
  ESCALATE: [ESCALATED, ESCALATED_AGAIN],
  REFER_TO_GOVERNMENT: {
    target: 'referred',
    guard: all('isDisputeRuled', 'isAgencyInDirectory'),
    actions: [
      'referMatter',
      issue('referral'),
      openReferral('handover'),
      notify('referred', 'firmManager', 'clerk', 'complainant', 'observer'),
      tellSource('failed'),
    ],
  },
  DECISION_DEADLINE_PASSED: {
    actions: ['callChair', notify('decisionOverdue', 'committeeChair', 'secretaryGeneral')],
  },
} as const;

/** A recurrence is a new act, so no clue was opened for it yet. */
export const decisionsAnew = { ...decisions, ESCALATE: ESCALATED } as const;
