import { issue, notify, notifyParties } from '../mediation.effects.js';

/** Lights and letters of §4.0, and the three reminders of the court (人调 Art 33). */
export const LADDER_TRANSITIONS = [
  { guard: 'isCourtReminder', actions: [notifyParties('courtReminder', 'clerk')] },
  { guard: 'isOfficeBlue', actions: [notify('dueSoon', 'clerk')] },
  { guard: 'isOfficeYellow', actions: [notify('dueSoon', 'clerk', 'secretaryGeneral')] },
  { guard: 'isOfficeUrge', actions: [issue('urge'), notify('officeUrged', 'secretaryGeneral')] },
  { guard: 'isOfficeSupervise', actions: [issue('supervision'), notify('officeUrged', 'secretaryGeneral')] },
  { guard: 'isMediatorBlue', actions: [notify('dueSoon', 'mediator')] },
  { guard: 'isMediatorYellow', actions: [notify('dueSoon', 'mediator', 'clerk')] },
  { guard: 'isPartyBlue', actions: [notify('dueSoon', 'complainant', 'ownersCommittee', 'firmHandler')] },
  { guard: 'isPartyYellow', actions: [notifyParties('dueSoon')] },
] as const;
