import { issue, notify, openReferral } from '../rectification.effects.js';
import { all, chart } from './chart.js';
import { disputable, droppable, living, officeLate, reportable, ruling, running } from './parts.js';

const ISSUED = [
  'issueOrder',
  issue('order'),
  notify('ordered', 'firmHandler', 'firmManager'),
  notify('orderedForYou', 'complainant'),
] as const;

const APPROVED = [
  'hasItems',
  'isApprovedByAnother',
  'isWithinPower',
  'isBreachReferred',
  'isAgencyInDirectory',
] as const;

/** The office words it, its head approves it. */
export const drafted = chart.createStateConfig({
  exit: 'leaveDuty',
  on: {
    ...living,
    ...droppable,
    DRAFT_ORDER: {
      guard: all('isClerkOutside', 'isMeasurable', 'isOfOneTerm'),
      actions: ['wordOrder', notify('draftReady', 'secretaryGeneral')],
    },
    APPROVE_ORDER: [
      {
        target: 'issued',
        guard: all(...APPROVED, 'isAlsoReferred'),
        actions: [
          ...ISSUED,
          issue('referral'),
          openReferral('transfer'),
          notify('alsoReferred', 'observer', 'complainant'),
        ],
      },
      { target: 'issued', guard: all(...APPROVED), actions: ISSUED },
    ],
    RETURN_DRAFT: { guard: 'hasItems', actions: [notify('draftReturned', 'clerk')] },
    DRAFTING_DEADLINE_PASSED: officeLate('drafting'),
  },
});

/** With the firm: receipt is signed for, or counts as given. */
export const issued = chart.createStateConfig({
  exit: 'leaveDuty',
  on: {
    ...living,
    ...disputable,
    ...running,
    ...reportable,
    WITHDRAW_ORDER: ruling.WITHDRAW_ORDER,
    ACKNOWLEDGE: {
      target: 'inProgress',
      guard: 'maySpeakForFirm',
      actions: ['acknowledge', issue('acknowledgement'), notify('acknowledged', 'clerk')],
    },
    ACKNOWLEDGEMENT_DEADLINE_PASSED: { actions: [notify('acknowledgementOverdue', 'firmManager', 'clerk')] },
    DEEMED_ACKNOWLEDGEMENT_DEADLINE_PASSED: {
      target: 'inProgress',
      actions: ['deemAcknowledged', notify('deemedReceived', 'firmManager', 'clerk')],
    },
  },
});

/** The firm says that the order is wrong: its clock stands still. Safety orders never come here. */
export const dispute = chart.createStateConfig({
  exit: 'leaveDuty',
  on: { ...living, ...ruling, UPHOLD_ORDER: { ...ruling.UPHOLD_ORDER, target: 'inProgress' } },
});
