import { issue, notify } from '../rights-request.effects.js';

/** The ladder of §4.0 as the office climbs it, and the letter in between to a third party. */
export const LADDER_TRANSITIONS = [
  { guard: 'isChase', actions: ['noteRung', issue('chase'), notify('chased', 'clerk', 'secretaryGeneral')] },
  { guard: 'isBlue', actions: ['noteRung', notify('officeBlue', 'clerk')] },
  { guard: 'isYellow', actions: ['noteRung', notify('officeYellow', 'clerk', 'secretaryGeneral')] },
  { guard: 'isUrge', actions: ['noteRung', issue('urge'), notify('officeUrged', 'secretaryGeneral')] },
  {
    guard: 'isSupervise',
    actions: ['noteRung', issue('supervision'), notify('officeSupervised', 'secretaryGeneral')],
  },
  {
    guard: 'isHandOver',
    actions: ['noteRung', 'callChair', notify('handedOver', 'committeeChair', 'secretaryGeneral')],
  },
] as const;
