import { notify } from '../integrity-warning.effects.js';

/** Blue and yellow go to whoever has it; after the due day its head, at last the chair (domain.md §4.0). */
export const LADDER_TRANSITIONS = [
  { guard: 'isSoonForFirm', actions: [notify('dueSoon', 'firmManager')] },
  { guard: 'isSoonForInvestigators', actions: [notify('dueSoon', 'investigator')] },
  { guard: 'isSoonForCounsel', actions: [notify('dueSoon', 'counsel')] },
  { guard: 'isSoonForOffice', actions: [notify('dueSoon', 'clerk', 'secretaryGeneral')] },
  { guard: 'isUrge', actions: [notify('urged', 'clerk', 'investigator', 'secretaryGeneral')] },
  { guard: 'isSupervise', actions: [notify('supervised', 'secretaryGeneral')] },
  {
    guard: 'isHandOver',
    actions: ['involveChair', notify('handedOver', 'committeeChair', 'secretaryGeneral')],
  },
] as const;
