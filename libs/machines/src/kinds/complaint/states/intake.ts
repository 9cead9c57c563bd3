import { issue, notify, tellCase } from '../complaint.effects.js';
import { all, chart } from './chart.js';
import { refer } from './referral.js';
import {
  correctable,
  directableBeforeAcceptance,
  groupable,
  living,
  officeLate,
  suspendable,
} from './everywhere.js';

/** A case that is filed at once passes through here without stopping. */
export const draft = chart.createStateConfig({
  always: [
    {
      target: 'submitted',
      guard: 'isFiledEmergency',
      actions: [
        notify('emergencyAdvice', 'complainant'),
        notify('emergencyFiled', 'clerk', 'secretaryGeneral'),
      ],
    },
    {
      target: 'submitted',
      guard: 'isFiledAtOnce',
      // The office has it in its inbox; a notice of every filing beside the task would only be noise.
      actions: [notify('received', 'complainant')],
    },
  ],
  on: {
    REVISE_DRAFT: {
      guard: all('isNamedFirmKnown', 'isNotInTheFuture'),
      actions: ['noteActor', 'reviseFiling'],
    },
    // The context says "filed" from here on, so the machine goes on by itself to `submitted`.
    SUBMIT: { actions: ['noteActor', 'submitFiling'] },
    DISCARD: { target: 'discarded', actions: ['noteActor'] },
    DRAFT_DEADLINE_PASSED: { target: 'discarded' },
  },
});

/** Joining another complaint is proposed by the office and decided by the complainant (§4.1; 甬调 Art 20). */
const mergeable = {
  PROPOSE_MERGE: {
    guard: all('isOtherCase', 'isTargetOpen', 'hasNobodyJoined'),
    actions: ['noteActor', 'proposeMerge', notify('mergeProposed', 'complainant')],
  },
  AGREE_MERGE: {
    target: 'merged',
    guard: all('hasMergeProposal', 'isConsentRecorded', 'isProposedTargetOpen'),
    actions: [
      'noteActor',
      'joinGroup',
      tellCase('COMPLAINT_JOINED'),
      notify('merged', 'complainant', 'clerk'),
    ],
  },
  DECLINE_MERGE: {
    guard: 'hasMergeProposal',
    actions: ['noteActor', 'dropMergeProposal', notify('mergeDeclined', 'clerk')],
  },
  MERGE_CONSENT_DEADLINE_PASSED: { actions: ['dropMergeProposal', notify('mergeDeclined', 'clerk')] },
} as const;

export const submitted = chart.createStateConfig({
  exit: 'leaveDuty',
  on: {
    ...living,
    ...groupable,
    ...correctable,
    ...mergeable,
    ...directableBeforeAcceptance,
    REGISTER: {
      target: 'registered',
      actions: ['noteActor', issue('receipt'), notify('registered', 'complainant')],
    },
    REGISTRATION_DEADLINE_PASSED: officeLate('registration'),
  },
});

export const registered = chart.createStateConfig({
  exit: 'leaveDuty',
  on: {
    ...living,
    ...groupable,
    ...correctable,
    ...mergeable,
    ...suspendable('registered'),
    ACCEPT: {
      target: 'accepted',
      guard: all('isFirmIdentified', 'isWithinPower', 'isWithinFilingPeriod', 'isNotSeisedElsewhere'),
      actions: ['noteActor', 'acceptMatter', issue('acceptance'), notify('accepted', 'complainant')],
    },
    ASK_INFO: {
      target: 'awaitingInfo',
      actions: ['noteActor', issue('infoRequest'), notify('infoAsked', 'complainant')],
    },
    REFUSE: {
      target: 'notAccepted',
      guard: all('isRouteExplained', 'isEarlierCaseNamed'),
      actions: ['noteActor', 'refuseMatter', issue('refusal'), notify('refused', 'complainant')],
    },
    REFER: refer(),
    // The part has a case of its own from here on; this one goes on with the rest.
    SPLIT: {
      guard: all('isSeparateCase', 'isPartOpen', 'isNewPart'),
      actions: ['noteActor', 'noteSplit', notify('split', 'complainant')],
    },
    TRIAGE_TARGET_DEADLINE_PASSED: officeLate('triageTarget'),
    // Silence of the office is no refusal: the matter is accepted as it stands (市监 Art 14; P).
    TRIAGE_DEADLINE_PASSED: {
      target: 'accepted',
      actions: [
        'acceptByLapse',
        issue('acceptance'),
        notify('acceptedByLapse', 'complainant', 'clerk', 'secretaryGeneral'),
      ],
    },
  },
});

export const awaitingInfo = chart.createStateConfig({
  on: {
    ...living,
    ...groupable,
    SUPPLY_INFO: { target: 'registered', actions: ['noteActor', notify('infoSupplied', 'clerk')] },
    INFO_REMINDER_DEADLINE_PASSED: { actions: [notify('infoReminder', 'complainant')] },
    INFO_DEADLINE_PASSED: {
      target: 'notAccepted',
      actions: ['refuseForWantOfInfo', issue('refusal'), notify('refusedForWantOfInfo', 'complainant')],
    },
  },
});

export const notAccepted = chart.createStateConfig({
  on: {
    ADD_NOTE: { actions: ['noteActor'] },
    SUPPLY_INFO: {
      target: 'registered',
      guard: 'isLapsedForWantOfInfo',
      actions: ['noteActor', 'takeUpAgain', notify('infoSupplied', 'clerk')],
    },
    OBJECT_TO_REFUSAL: {
      target: 'underReview',
      guard: 'isRefusalUnreviewed',
      actions: [
        'noteActor',
        'beginReviewOfRefusal',
        notify('reviewBegun', 'secretaryGeneral', 'complainant'),
      ],
    },
    REFUSAL_OBJECTION_DEADLINE_PASSED: { target: 'archived' },
  },
});

export const merged = chart.createStateConfig({
  on: {
    ...living,
    WITHDRAW: { ...living.WITHDRAW, actions: [...living.WITHDRAW.actions, tellCase('COMPLAINT_LEFT')] },
    LEAVE_GROUP: {
      target: 'registered',
      guard: 'isConsentRecorded',
      actions: ['noteActor', tellCase('COMPLAINT_LEFT'), notify('leftGroup', 'complainant', 'clerk')],
    },
    GROUP_RESOLVED: {
      target: 'resolved',
      guard: 'isMyGroup',
      actions: ['endWithGroup', notify('groupResolved', 'complainant')],
    },
    GROUP_UNRESOLVED: {
      target: 'concluded',
      guard: 'isMyGroup',
      actions: ['endConcludedWithGroup', notify('groupConcluded', 'complainant')],
    },
  },
});
