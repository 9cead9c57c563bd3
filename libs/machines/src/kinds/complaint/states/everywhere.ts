import { issue, markOverdue, notify, rememberState } from '../complaint.effects.js';
import type { Suspendable } from '../guards/suspension.js';
import { all } from './chart.js';

/** Whoever is picked on for complaining is heard the same day, also after the matter is done (潍热线 Art 35). */
export const safe = {
  REPORT_RETALIATION: {
    guard: 'isRetaliationSettled',
    actions: ['noteActor', 'reportRetaliation', notify('retaliationReported', 'secretaryGeneral')],
  },
  SETTLE_RETALIATION: {
    guard: 'isRetaliationOpen',
    actions: ['noteActor', 'settleRetaliation', notify('retaliationSettled', 'complainant')],
  },
  RETALIATION_DEADLINE_PASSED: {
    actions: [notify('retaliationOverdue', 'secretaryGeneral', 'committeeChair')],
  },
} as const;

const NOTED = {
  guard: 'isToldByCase',
  actions: ['noteActor', 'endProceeding', notify('childEnded', 'clerk')],
} as const;

/**
 * What cases that grew out of this one may say at any time: a withdrawn complaint has an order that goes on, a reopened
 * one an agreement that breaks. Where it decides nothing it is noted, so that the file is whole.
 */
export const childNews = {
  MEDIATION_ENDED: NOTED,
  RECTIFICATION_ENDED: {
    ...NOTED,
    actions: ['noteActor', 'endRectification', notify('childEnded', 'clerk')],
  },
  REFERRAL_ANSWERED: { guard: 'isToldByCase', actions: ['noteActor', notify('childEnded', 'clerk')] },
  SETBACK_REPORTED: { actions: ['noteActor', 'noteSetback', notify('setback', 'clerk', 'secretaryGeneral')] },
  REVIEW_RESOLVED: {
    actions: ['noteActor', notify('committeeResolved', 'committeeChair', 'secretaryGeneral', 'clerk')],
  },
} as const;

/** What is possible in every state between submission and the end, whoever has the case just now. */
export const living = {
  WITHDRAW: {
    target: 'withdrawn',
    guard: all('isConsentRecorded', 'isComplainantsOwn'),
    actions: [
      'noteActor',
      'endWithdrawn',
      notify('withdrawn', 'clerk', 'firmHandler', 'firmManager'),
      notify('withdrawalConfirmed', 'complainant'),
      issue('withdrawal'),
    ],
  },
  ADD_EVIDENCE: { actions: ['noteActor', notify('materialAdded', 'clerk')] },
  ADD_NOTE: { actions: ['noteActor'] },
  URGE: {
    guard: 'isUrgeCooledDown',
    actions: ['noteActor', 'markUrged', notify('urgedByResident', 'clerk', 'firmHandler')],
  },
  SET_IDENTITY_MODE: {
    guard: all('isConsentRecorded', 'mayChangeIdentityMode'),
    actions: ['noteActor', 'setIdentityMode', notify('identityModeChanged', 'clerk')],
  },
  ...safe,
  ...childNews,
  EXTEND_OVERALL: {
    guard: 'mayExtendOverall',
    actions: [
      'noteActor',
      'extendOverall',
      issue('overallExtension'),
      notify('overallExtended', 'complainant', 'firmHandler'),
    ],
  },
  OVERALL_DEADLINE_PASSED: {
    actions: ['markOverallPassed', notify('overallPassed', 'committeeChair', 'secretaryGeneral')],
  },
} as const;

/** Others may join a complaint that is not itself part of a group. */
export const groupable = {
  COMPLAINT_JOINED: { guard: 'isNewToGroup', actions: ['noteJoined', notify('complaintJoined', 'clerk')] },
  COMPLAINT_LEFT: { guard: 'isOfGroup', actions: ['noteLeft', notify('complaintLeft', 'clerk')] },
  NAME_REPRESENTATIVES: {
    guard: all('isGroup', 'areRepresentativesFew', 'areRepresentativesOfGroup'),
    actions: ['noteActor', 'nameRepresentatives', notify('representativesNamed', 'complainant')],
  },
} as const;

/** Before the firm has heard of the matter, the office may still put right what the filing got wrong. */
export const correctable = {
  RECLASSIFY: { guard: 'mayReclassify', actions: ['noteActor', 'reclassify'] },
  IDENTIFY_FIRM: { guard: 'isNamedFirmKnown', actions: ['noteActor', 'identifyFirm'] },
} as const;

export const suspendable = (state: Suspendable) =>
  ({
    SUSPEND: {
      target: 'suspended',
      actions: [
        'noteActor',
        'suspend',
        rememberState(state),
        issue('suspension'),
        notify('suspended', 'complainant', 'firmHandler'),
      ],
    },
  }) as const;

const GRANT_LAST_PERIOD = {
  guard: all('isHandedOver', 'isLastPeriodShort', 'isLastPeriod'),
  actions: [
    'noteActor',
    'grantLastPeriod',
    notify('lastPeriodGranted', 'firmHandler', 'firmManager', 'clerk', 'secretaryGeneral'),
  ],
} as const;

const LAST_PERIOD_PASSED = {
  LAST_PERIOD_DEADLINE_PASSED: { actions: ['endLastPeriod', notify('lastPeriodPassed', 'committeeChair')] },
} as const;

const TO_REVIEW = [
  'noteActor',
  'beginReview',
  notify('reviewBegun', 'secretaryGeneral', 'complainant'),
] as const;

const TO_OFFICE = {
  target: 'unresolved',
  guard: all('isHandedOver', 'isLastPeriodShort', 'isToUnresolved'),
  actions: ['noteActor', notify('directedToOffice', 'clerk', 'secretaryGeneral', 'complainant')],
} as const;

const DIRECTED = [
  GRANT_LAST_PERIOD,
  TO_OFFICE,
  {
    target: 'underReview',
    guard: all('isHandedOver', 'isLastPeriodShort', 'isToReview'),
    actions: TO_REVIEW,
  },
] as const;

const DIRECTED_IN_UNRESOLVED = [
  { ...GRANT_LAST_PERIOD, guard: all('isHandedOver', 'isNewDirection', 'isLastPeriodShort', 'isLastPeriod') },
  {
    target: 'underReview',
    guard: all('isHandedOver', 'isNewDirection', 'isLastPeriodShort', 'isToReview'),
    actions: TO_REVIEW,
  },
] as const;

const DIRECTED_BEFORE_ACCEPTANCE = [
  { ...GRANT_LAST_PERIOD, guard: all('isHandedOver', 'isOnlyLastPeriod', 'isLastPeriodShort') },
] as const;

/**
 * Where the duty has passed to the supervisory committee: its resolution directs the case, and so may the chair who
 * does not wait for the meeting. A resolution that directs nothing here is noted.
 */
export const directable = {
  DIRECT_CASE: DIRECTED,
  REVIEW_RESOLVED: [...DIRECTED, childNews.REVIEW_RESOLVED],
  ...LAST_PERIOD_PASSED,
} as const;

/** The office has the case already: sending it there once more would decide nothing. */
export const directableInUnresolved = {
  DIRECT_CASE: DIRECTED_IN_UNRESOLVED,
  REVIEW_RESOLVED: [...DIRECTED_IN_UNRESOLVED, childNews.REVIEW_RESOLVED],
  ...LAST_PERIOD_PASSED,
} as const;

/** Where nothing was accepted yet, only a last period can be set. */
export const directableBeforeAcceptance = {
  DIRECT_CASE: DIRECTED_BEFORE_ACCEPTANCE,
  REVIEW_RESOLVED: [...DIRECTED_BEFORE_ACCEPTANCE, childNews.REVIEW_RESOLVED],
  ...LAST_PERIOD_PASSED,
} as const;

/** The office is late: its head is told and gets a task. */
export const officeLate = (deadline: string) =>
  ({ actions: [markOverdue(deadline), notify('officeOverdue', 'secretaryGeneral')] }) as const;
