import { issue, notify, openRectification, record } from '../integrity-warning.effects.js';
import { all, chart } from './chart.js';
import { noted, officeLate, rectified } from './everywhere.js';

/** Where a warning goes that takes effect, or goes on after an appeal. */
export const takingEffect = chart.createStateConfig({
  always: [
    { target: 'awaitingRectification', guard: all('isTermOver', 'isRectificationOpen') },
    { target: 'expired', guard: 'isTermOver', actions: [issue('expiry'), record('warningExpired')] },
    { target: 'published', guard: 'isPublished' },
    { target: 'effective', guard: 'isRecorded' },
    { target: 'recording', guard: 'isRectificationOrdered', actions: ['orderOpened', openRectification] },
    { target: 'recording' },
  ],
});

const TOLD = notify('effective', 'firmManager', 'firmHandler', 'clerk', 'complainant');

/** One entry for each level, so that the file of the firm says which it was. */
export const recording = chart.createStateConfig({
  always: [
    { target: 'effective', guard: 'isL1', actions: ['noteRecorded', record('warningL1'), TOLD] },
    { target: 'effective', guard: 'isL2', actions: ['noteRecorded', record('warningL2'), TOLD] },
    { target: 'effective', guard: 'isL3', actions: ['noteRecorded', record('warningL3'), TOLD] },
    { target: 'effective', actions: ['noteRecorded', record('warningL4'), TOLD] },
  ],
});

const END = [
  {
    target: 'expired',
    guard: 'isFreeOfOpenChildren',
    actions: [
      'endTerm',
      issue('expiry'),
      record('warningExpired'),
      notify('termOver', 'firmManager', 'clerk'),
    ],
  },
  {
    target: 'awaitingRectification',
    actions: ['endTerm', notify('termOver', 'firmManager', 'clerk')],
  },
] as const;

/** Deleting what was wrong waits for nothing; an order to rectify is ended in its own case. */
const revocable = {
  REVOKE_WARNING: {
    target: 'revoked',
    actions: [
      'noteActor',
      'endTerm',
      issue('revocation'),
      record('warningRevoked'),
      notify('revoked', 'firmManager', 'clerk', 'complainant'),
    ],
  },
} as const;

/** An entry may be objected to and repaired as long as it stands (民法典 Art 1029). */
const contestable = {
  RAISE_OBJECTION: {
    guard: 'isNoObjectionOpen',
    actions: ['noteActor', 'raiseObjection', notify('objectionRaised', 'clerk', 'secretaryGeneral')],
  },
  ASK_OTHER_BODY: {
    guard: all('isObjectionWithUs', 'isNotAuthor'),
    actions: ['noteActor', 'widenObjection', notify('objectionWidened', 'firmManager')],
  },
  RULE_ON_OBJECTION: [
    {
      target: 'revoked',
      guard: all('isObjectionOpen', 'isNotAuthor', 'isDeletion'),
      actions: [
        'noteActor',
        'endTerm',
        issue('objectionRuling'),
        record('warningRevoked'),
        notify('revoked', 'firmManager', 'complainant'),
      ],
    },
    {
      guard: all('isObjectionOpen', 'isNotAuthor'),
      actions: [
        'noteActor',
        'settleObjection',
        issue('objectionRuling'),
        notify('objectionSettled', 'firmManager'),
      ],
    },
  ],
  OBJECTION_DEADLINE_PASSED: {
    actions: ['hideUntilAnswered', notify('objectionOverdue', 'secretaryGeneral', 'firmManager')],
  },
  APPLY_FOR_REPAIR: {
    target: 'repairVerifying',
    guard: all('isOwnFirm', 'isMinimumOver', 'isPledged', 'isDutyDone', 'isWithoutRepetition'),
    actions: ['noteActor', 'applyForRepair', notify('repairAsked', 'clerk')],
  },
  FILE_LATE_APPEAL: {
    target: 'appealAdmissibility',
    guard: all('isOwnFirm', 'isNotFastTrack', 'isAppealUnused', 'isForceMajeureRecent'),
    actions: ['noteActor', 'fileAppeal', notify('appealFiled', 'clerk', 'secretaryGeneral')],
  },
} as const;

const standing = { ...noted, ...rectified, ...revocable } as const;

export const effective = chart.createStateConfig({
  exit: 'leaveDuty',
  on: {
    ...standing,
    ...contestable,
    PUBLISH: {
      target: 'published',
      guard: all('isPublishable', 'isPersonalDataRemoved', 'isTextFreeOfPricePhrases'),
      actions: [
        'noteActor',
        'publish',
        issue('publication'),
        notify('published', 'firmManager', 'complainant'),
      ],
    },
    PUBLISHING_DEADLINE_PASSED: officeLate('publishing'),
    TERM_DEADLINE_PASSED: END,
  },
});

export const published = chart.createStateConfig({
  exit: 'leaveDuty',
  on: {
    ...standing,
    ...contestable,
    ADD_STATEMENT: { guard: all('isOwnFirm', 'isStatementMissing'), actions: ['noteActor', 'addStatement'] },
    TAKE_DOWN: {
      guard: 'isShown',
      actions: ['noteActor', 'takeDown', notify('takenDown', 'firmManager', 'secretaryGeneral')],
    },
    PUT_BACK: {
      guard: all('isHidden', 'isNoObjectionOpen', 'isPersonalDataRemoved', 'isTextFreeOfPricePhrases'),
      actions: ['noteActor', 'putBack', notify('published', 'firmManager')],
    },
    TERM_DEADLINE_PASSED: END,
  },
});

/** Back to where it stood: a reminder is in effect, everything else is shown. */
const back =
  (...actions: readonly unknown[]) =>
  (guard?: string) =>
    [
      { target: 'published', guard: guard ? all(guard as never, 'isPublished') : 'isPublished', actions },
      { target: 'effective', ...(guard ? { guard } : {}), actions },
    ] as never;

export const repairVerifying = chart.createStateConfig({
  exit: 'leaveDuty',
  on: {
    ...standing,
    TERM_DEADLINE_PASSED: END,
    ACCEPT_REPAIR: {
      guard: 'isRepairNew',
      actions: ['noteActor', 'acceptRepair', notify('repairAccepted', 'firmManager')],
    },
    EXTEND_REPAIR: {
      guard: all('isRepairAccepted', 'isFirstRepairExtension'),
      actions: ['noteActor', 'extendRepair'],
    },
    VERIFY_REPAIR: [
      {
        target: 'repairDeciding',
        guard: all('isRepairAccepted', 'isFulfilled'),
        actions: [
          'noteActor',
          'verifyRepair',
          issue('repairCheck'),
          notify('repairToDecide', 'secretaryGeneral', 'committeeChair', 'standingCouncil'),
        ],
      },
      ...(back(
        'noteActor',
        'refuseRepair',
        issue('repairCheck'),
        notify('repairRefused', 'firmManager'),
      )('isRepairAccepted') as never[]),
    ],
    REPAIR_ACCEPTANCE_DEADLINE_PASSED: officeLate('repairAcceptance'),
    REPAIR_CHECK_DEADLINE_PASSED: {
      target: 'repairDeciding',
      actions: [
        'verifyRepair',
        notify('repairToDecide', 'secretaryGeneral', 'committeeChair', 'standingCouncil'),
      ],
    },
  },
});

const REFUSE = back(
  'noteActor',
  'refuseRepair',
  issue('repairDecision'),
  notify('repairRefused', 'firmManager', 'clerk'),
);
const REPAIRED = [
  'endTerm',
  issue('repairDecision'),
  record('warningRepaired'),
  notify('repaired', 'firmManager', 'clerk', 'complainant'),
] as const;

export const repairDeciding = chart.createStateConfig({
  exit: 'leaveDuty',
  on: {
    ...standing,
    TERM_DEADLINE_PASSED: END,
    GRANT_REPAIR: [
      {
        target: 'repairTrial',
        guard: all('isDeciderOfRepair', 'isCouncilMajority', 'isTrialNeeded'),
        actions: ['noteActor', notify('repairTrial', 'firmManager', 'clerk')],
      },
      {
        target: 'repaired',
        guard: all('isDeciderOfRepair', 'isCouncilMajority'),
        actions: ['noteActor', ...REPAIRED],
      },
    ],
    REFUSE_REPAIR: REFUSE('isDeciderOfRepair'),
    REPAIR_DECISION_DEADLINE_PASSED: officeLate('repairDecision'),
  },
});

/** Thirty days in which anybody may say that nothing was repaired (L3 and above). */
export const repairTrial = chart.createStateConfig({
  on: {
    ...standing,
    TERM_DEADLINE_PASSED: END,
    REFUSE_REPAIR: REFUSE('isDeciderOfRepair'),
    REPAIR_TRIAL_DEADLINE_PASSED: { target: 'repaired', actions: REPAIRED },
  },
});

/** Publicity is over, but what was ordered with the decision is not put right yet (E8). */
export const awaitingRectification = chart.createStateConfig({
  on: {
    ...noted,
    ...rectified,
    CLOSE_FILE: {
      target: 'expired',
      guard: 'isFreeOfOpenChildren',
      actions: ['noteActor', issue('expiry'), record('warningExpired')],
    },
    RECTIFICATION_CHECK_DEADLINE_PASSED: [
      {
        target: 'expired',
        guard: 'isFreeOfOpenChildren',
        actions: [issue('expiry'), record('warningExpired')],
      },
      { actions: ['noteCheck', notify('rectificationOpen', 'secretaryGeneral', 'clerk')] },
    ],
  },
});

export const repaired = chart.createStateConfig({ type: 'final' });
export const expired = chart.createStateConfig({ type: 'final' });
export const revoked = chart.createStateConfig({ type: 'final' });
