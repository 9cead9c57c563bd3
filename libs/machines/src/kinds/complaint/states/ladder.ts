import { issue, notify, openCase, record } from '../complaint.effects.js';
import { all } from './chart.js';

const HANDED_OVER = [
  'noteRung',
  'handOver',
  notify('handedOver', 'committeeChair', 'secretaryGeneral'),
] as const;

/** A firm that stayed silent to the last rung has given a clue (§4.0). */
const FIRM_HANDED_OVER = [...HANDED_OVER, record('integrityClue'), openCase('clue')] as const;

/** The committee is asked by a case of its own, once per round. */
const COMMITTEE_ASKED = ['askCommittee', openCase('review')] as const;

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
  { guard: all('isFirmHandOver', 'isCommitteeToAsk'), actions: [...FIRM_HANDED_OVER, ...COMMITTEE_ASKED] },
  { guard: 'isFirmHandOver', actions: FIRM_HANDED_OVER },
  { guard: 'isOfficeBlue', actions: ['noteRung', notify('officeBlue', 'clerk')] },
  { guard: 'isOfficeYellow', actions: ['noteRung', notify('officeYellow', 'clerk', 'secretaryGeneral')] },
  { guard: 'isOfficeUrge', actions: ['noteRung', issue('urge'), notify('officeUrged', 'secretaryGeneral')] },
  {
    guard: 'isOfficeSupervise',
    actions: ['noteRung', issue('supervision'), notify('officeSupervised', 'secretaryGeneral')],
  },
  { guard: all('isOfficeHandOver', 'isCommitteeToAsk'), actions: [...HANDED_OVER, ...COMMITTEE_ASKED] },
  { guard: 'isOfficeHandOver', actions: HANDED_OVER },
] as const;
