import { issue, notify, record } from '../complaint.effects.js';

/**
 * The ladder of §4.0, for every deadline that has one: first the light, then the letter, then the slip, and at last
 * another body. A firm's steps count in its response record; the office's steps never do.
 */
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
  {
    guard: 'isFirmHandOver',
    actions: [
      'noteRung',
      'handOver',
      record('integrityClue'),
      notify('handedOver', 'committeeChair', 'secretaryGeneral'),
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
    actions: ['noteRung', 'handOver', notify('handedOver', 'committeeChair', 'secretaryGeneral')],
  },
] as const;
