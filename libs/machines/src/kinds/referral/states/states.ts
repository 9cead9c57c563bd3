import { issue, notify, openRectification, tellSource } from '../referral.effects.js';
import { all, chart } from './chart.js';
import { answerable, living, officeLate, withAgency } from './parts.js';

const X1 = ['isIdentityAllowed', 'isSomebodyToName'] as const;

/** The office words it, its head approves it; what is urgent is told by phone and follows at once. */
export const drafted = chart.createStateConfig({
  exit: 'leaveDuty',
  on: {
    ...living,
    REVISE_REFERRAL: {
      guard: all(...X1),
      actions: ['reword', notify('draftReady', 'secretaryGeneral')],
    },
    SEND_REFERRAL: {
      target: 'sent',
      guard: all('isCalledIfUrgent', 'maySend', 'isHeadOrForChair', 'isApprovedByAnother', 'isOtherAgency'),
      actions: [
        'sendOut',
        issue('letter'),
        notify('received', 'observer'),
        notify('sentOut', 'complainant', 'firmManager', 'secretaryGeneral'),
      ],
    },
    RETURN_DRAFT: { actions: [notify('draftReturned', 'clerk')] },
    WITHDRAW_REFERRAL: [
      { target: 'withdrawn', guard: 'wasDeclined', actions: ['endDeclined', tellSource('wrongAgency')] },
      { target: 'withdrawn', actions: ['endUnsent', tellSource('noReply')] },
    ],
    URGENT_CALL_DEADLINE_PASSED: officeLate('urgentCall'),
    DRAFTING_DEADLINE_PASSED: officeLate('drafting'),
  },
});

/** On its way: receipt is owed within fifteen days. */
export const sent = chart.createStateConfig({
  on: {
    ...withAgency,
    RECEIPT: { target: 'inProcess', actions: ['noteReceipt', notify('receipted', 'clerk')] },
    RECEIPT_DEADLINE_PASSED: { actions: ['missReceipt', notify('receiptMissing', 'clerk')] },
  },
});

export const inProcess = chart.createStateConfig({
  on: {
    ...withAgency,
    SUPPLY_MORE: {
      guard: 'isInformationAsked',
      actions: ['supplyInformation', notify('moreSupplied', 'observer')],
    },
  },
});

export const replied = chart.createStateConfig({
  exit: 'leaveDuty',
  on: {
    ...living,
    RELAY: [
      {
        target: 'closed',
        guard: all('isFirmToOrder', 'isRectificationWanted'),
        actions: [
          'endReplied',
          issue('relay'),
          notify('relayed', 'complainant', 'firmManager'),
          openRectification,
          tellSource('replied'),
        ],
      },
      {
        target: 'closed',
        guard: 'isFirmToOrder',
        actions: [
          'endReplied',
          issue('relay'),
          notify('relayed', 'complainant', 'firmManager'),
          tellSource('replied'),
        ],
      },
    ],
    RELAYING_DEADLINE_PASSED: officeLate('relaying'),
  },
});

/** Silence after everything: a second letter, then the list that goes to the housing bureau twice a year. */
export const noReply = chart.createStateConfig({
  exit: 'leaveDuty',
  on: {
    ...living,
    ...answerable,
    SEND_SECOND_LETTER: {
      target: 'inProcess',
      guard: 'isFirstSecondLetter',
      actions: ['sendSecondLetter', issue('secondLetter'), notify('secondLetter', 'observer', 'complainant')],
    },
    LIST_SILENCE: {
      target: 'closed',
      guard: 'isSecondLetterSent',
      actions: [
        'listSilence',
        issue('silence'),
        notify('listed', 'complainant', 'firmManager', 'clerk'),
        tellSource('noReply'),
      ],
    },
    SILENCE_DEADLINE_PASSED: {
      actions: ['callCouncil', notify('silenceOverdue', 'standingCouncil', 'secretaryGeneral')],
    },
  },
});

export const closed = chart.createStateConfig({ type: 'final' });
export const withdrawn = chart.createStateConfig({ type: 'final' });
