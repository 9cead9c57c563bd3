import { issue, notify, record } from '../rectification.effects.js';

/** The ladder of §4.0. The firm's last step stands in parts.ts, since only it leads to another state. */
export const LADDER_TRANSITIONS = [
  { guard: 'isFirmBlue', actions: ['noteRung', notify('firmBlue', 'firmHandler')] },
  { guard: 'isFirmYellow', actions: ['noteRung', notify('firmYellow', 'firmHandler', 'firmManager')] },
  { guard: 'isFirmUrge', actions: ['noteRung', issue('urge'), notify('firmUrged', 'firmManager')] },
  {
    guard: 'isFirmSupervise',
    actions: [
      'noteRung',
      issue('supervision'),
      record('supervised'),
      notify('firmSupervised', 'firmManager', 'secretaryGeneral'),
    ],
  },
  { guard: 'isOfficeBlue', actions: ['noteRung', notify('officeBlue', 'clerk')] },
  { guard: 'isOfficeYellow', actions: ['noteRung', notify('officeYellow', 'clerk', 'secretaryGeneral')] },
  { guard: 'isOfficeUrge', actions: ['noteRung', issue('urge'), notify('officeUrged', 'secretaryGeneral')] },
  {
    guard: 'isOfficeSupervise',
    actions: ['noteRung', issue('supervision'), notify('officeSupervised', 'secretaryGeneral')],
  },
  {
    guard: 'isOfficeHandOver',
    actions: ['noteRung', 'callChair', notify('handedOver', 'committeeChair', 'secretaryGeneral')],
  },
] as const;
