import { issue, markOverdue, notify } from '../referral.effects.js';

/** Possible as long as the referral lives. */
export const living = {
  ADD_NOTE: { actions: ['keep'] },
  LOG_CALL: { actions: ['noteCall'] },
} as const;

/** The office is late: its head is told and gets a task. */
export const officeLate = (deadline: string) =>
  ({ actions: [markOverdue(deadline), notify('officeOverdue', 'secretaryGeneral')] }) as const;

const REPLIED = ['noteReply', notify('replied', 'clerk', 'secretaryGeneral')] as const;

/** An answer is welcome whenever it comes. */
export const answerable = { REPLY: { target: 'replied', actions: REPLIED } } as const;

/** The letter lies with the agency. */
export const withAgency = {
  ...living,
  ...answerable,
  WRONG_AGENCY: {
    target: 'drafted',
    guard: 'isObjectionInTime',
    actions: ['takeBack', notify('wrongAgency', 'clerk', 'secretaryGeneral')],
  },
  ASK_MORE: {
    target: 'inProcess',
    actions: ['noteReceipt', 'askInformation', notify('moreAsked', 'clerk')],
  },
  OBJECTING_DEADLINE_PASSED: { actions: ['lapseObjection'] },
  ANSWER_DEADLINE_PASSED: {
    target: 'noReply',
    actions: [notify('noReply', 'secretaryGeneral', 'clerk', 'complainant', 'firmManager')],
  },
} as const;

/** The ladder: of the office for what it owes (§4.0), and the steps towards a silent agency (§4.7). */
export const LADDER_TRANSITIONS = [
  { guard: 'isOfficeYellow', actions: [notify('officeYellow', 'clerk', 'secretaryGeneral')] },
  { guard: 'isOfficeUrge', actions: [issue('officeUrge'), notify('officeUrged', 'secretaryGeneral')] },
  { guard: 'isOfficeHandOver', actions: [notify('handedOver', 'committeeChair', 'secretaryGeneral')] },
  {
    guard: 'isCopySuperior',
    actions: [
      'copySuperior',
      issue('superiorCopy'),
      notify('copiedToSuperior', 'observer', 'secretaryGeneral'),
    ],
  },
  { guard: 'isChase', actions: [issue('chase'), notify('chased', 'observer', 'clerk')] },
] as const;
