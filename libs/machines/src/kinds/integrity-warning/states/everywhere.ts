import { issue, markOverdue, notify, openReferral } from '../integrity-warning.effects.js';
import { all } from './chart.js';

/** In every state: notes of the office, and the opinion of counsel that it asked for. */
export const noted = {
  ADD_NOTE: { actions: ['noteActor'] },
  OPINION_ISSUED: { actions: [notify('opinionIssued', 'clerk', 'secretaryGeneral', 'counsel')] },
} as const;

/** The office is late: its head is told and gets a task. */
export const officeLate = (deadline: string) =>
  ({ actions: [markOverdue(deadline), notify('officeOverdue', 'secretaryGeneral')] }) as const;

/** A firm that leaves in the middle: the file goes to an authority and is frozen (domain.md §7.14). */
export const leavable = {
  END_MEMBERSHIP: {
    target: 'referredOut',
    guard: all('isNoLongerMember', 'isCompetentAgency', 'isFreeOfOpenChildren'),
    actions: [
      'noteActor',
      'referAll',
      issue('referral'),
      openReferral,
      notify('referredOut', 'secretaryGeneral', 'complainant'),
    ],
  },
} as const;

/** Until it was decided on: the limbs of the allegation, each with a fate of its own (G-PRICE b, c). */
export const divisible = {
  STRIKE_LIMB: {
    guard: all('isLimbOpen', 'isStrikeable'),
    actions: ['noteActor', 'strikeLimb', notify('limbStruck', 'secretaryGeneral', 'investigator')],
  },
  REFER_LIMB: {
    guard: all('isLimbOpen', 'isCompetentForLimb'),
    actions: [
      'noteActor',
      'referLimb',
      issue('limbReferral'),
      openReferral,
      notify('limbReferred', 'secretaryGeneral'),
    ],
  },
} as const;

/** Nothing of ours is left: the authorities have it and the case is closed (G-PRICE c). */
export const referable = {
  REFER_TO_REGULATOR: {
    target: 'referredOut',
    guard: all('mayOnlyBeReferred', 'isCompetentAgency'),
    actions: [
      'noteActor',
      'referAll',
      issue('referral'),
      openReferral,
      notify('referredOut', 'secretaryGeneral', 'complainant', 'firmManager'),
    ],
  },
} as const;

/** 市监 Art 31: who reported it hears within five days whether a case was opened. */
export const informing = {
  LOG_INFORMER_TOLD: { guard: 'isInformerToTell', actions: ['noteActor', 'informerTold'] },
  INFORMING_DEADLINE_PASSED: officeLate('informing'),
} as const;

/** Two persons investigate at all times; whoever has a tie goes, and is replaced. */
export const investigated = {
  ASK_RECUSAL: {
    guard: all('isOwnFirm', 'isInvestigatorNamed', 'isRecusalSettled'),
    actions: ['noteActor', 'askRecusal', notify('recusalAsked', 'secretaryGeneral')],
  },
  RULE_ON_RECUSAL: [
    {
      guard: all('isRecusalAsked', 'isGranted'),
      actions: ['noteActor', 'grantRecusal', notify('recusalGranted', 'firmManager', 'investigator')],
    },
    {
      guard: 'isRecusalAsked',
      actions: ['noteActor', 'denyRecusal', notify('recusalDenied', 'firmManager')],
    },
  ],
  DECLARE_TIE: {
    guard: 'isInvestigator',
    actions: ['noteActor', 'stepBack', notify('investigatorMissing', 'secretaryGeneral')],
  },
  REPLACE_INVESTIGATOR: {
    guard: all(
      'isInvestigatorMissing',
      'areInvestigatorsUntied',
      'areInvestigatorsNoRivals',
      'areInvestigatorsUninvolved',
      'areInvestigatorsOutside',
    ),
    actions: ['noteActor', 'addInvestigator', notify('investigatorNamed', 'investigator', 'firmManager')],
  },
} as const;

/** After an unused defence: for cause, within twenty-eight days (CRT analog). */
export const reopenable = {
  DEFEND: {
    guard: all('isOwnFirm', 'isDefenceReopened'),
    actions: ['noteActor', 'noteDefence', notify('defended', 'investigator', 'clerk')],
  },
  ASK_REOPENING: {
    guard: all('isOwnFirm', 'isDefaulted', 'isReopeningInTime'),
    actions: ['noteActor', 'askReopening', notify('reopeningAsked', 'secretaryGeneral')],
  },
  RULE_ON_REOPENING: [
    {
      guard: all('isReopeningAsked', 'isGranted'),
      actions: ['noteActor', 'reopenDefence', notify('defenceReopened', 'firmManager', 'investigator')],
    },
    {
      guard: 'isReopeningAsked',
      actions: ['noteActor', 'denyReopening', notify('reopeningDenied', 'firmManager')],
    },
  ],
  REOPENED_DEFENCE_DEADLINE_PASSED: { actions: ['endReopening'] },
} as const;

/** The time to defend oneself is over: refused with the rule, not in silence. */
export const undefended = { DEFEND: { guard: 'isDefenceReopened' } } as const;
/** Nothing is published before it was served and took effect: refused with the rule. */
export const unpublishable = { PUBLISH: { guard: 'isInEffect' } } as const;

/** Unread for three days: a call, then a registered letter (domain.md §4.0, service). */
export const delivered = {
  LOG_SERVICE_CALL: { guard: 'isIssued', actions: ['noteActor'] },
  UNREAD_DEADLINE_PASSED: { actions: [markOverdue('unread'), notify('unread', 'clerk')] },
} as const;

/** What the child cases tell after the effect. */
export const rectified = {
  RECTIFICATION_ENDED: { actions: ['noteRectification', notify('rectificationEnded', 'clerk')] },
  SETBACK_REPORTED: { actions: ['noteSetback', notify('rectificationEnded', 'clerk', 'secretaryGeneral')] },
} as const;
