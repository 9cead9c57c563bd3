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

/** Where the chair may act, once the duty has passed to the supervisory committee. */
export const directable = {
  DIRECT_CASE: [
    GRANT_LAST_PERIOD,
    {
      target: 'unresolved',
      guard: all('isHandedOver', 'isLastPeriodShort', 'isToUnresolved'),
      actions: ['noteActor', notify('directedToOffice', 'clerk', 'secretaryGeneral', 'complainant')],
    },
    {
      target: 'underReview',
      guard: all('isHandedOver', 'isLastPeriodShort', 'isToReview'),
      actions: TO_REVIEW,
    },
  ],
  ...LAST_PERIOD_PASSED,
} as const;

/** The office has the case already: sending it there once more would decide nothing. */
export const directableInUnresolved = {
  DIRECT_CASE: [
    {
      ...GRANT_LAST_PERIOD,
      guard: all('isHandedOver', 'isNewDirection', 'isLastPeriodShort', 'isLastPeriod'),
    },
    {
      target: 'underReview',
      guard: all('isHandedOver', 'isNewDirection', 'isLastPeriodShort', 'isToReview'),
      actions: TO_REVIEW,
    },
  ],
  ...LAST_PERIOD_PASSED,
} as const;

/** Where nothing was accepted yet, the chair can only set a last period. */
export const directableBeforeAcceptance = {
  DIRECT_CASE: [
    {
      ...GRANT_LAST_PERIOD,
      guard: all('isHandedOver', 'isOnlyLastPeriod', 'isLastPeriodShort'),
    },
  ],
  ...LAST_PERIOD_PASSED,
} as const;

/** The office is late: its head is told and gets a task. */
export const officeLate = (deadline: string) =>
  ({ actions: [markOverdue(deadline), notify('officeOverdue', 'secretaryGeneral')] }) as const;
