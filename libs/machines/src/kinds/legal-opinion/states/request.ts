import { notify } from '../legal-opinion.effects.js';
import { all, chart } from './chart.js';
import { assignable, late, withdrawable } from './parts.js';

/** Somebody has to be found who is free to answer. */
export const requested = chart.createStateConfig({
  exit: 'leaveDuty',
  on: {
    ...withdrawable,
    ...assignable,
    ASSIGNING_DEADLINE_PASSED: late('assigning'),
  },
});

/** Counsel looks at the names before the papers. What the histories tell is checked, not only what is declared. */
export const conflictCheck = chart.createStateConfig({
  exit: 'leaveDuty',
  on: {
    ...withdrawable,
    ...assignable,
    DECLARE_CLEAR: {
      target: 'assigned',
      guard: all('isCounsel', 'isCounselUntied', 'isCounselUninvolved'),
      actions: [notify('accepted', 'clerk', 'secretaryGeneral', 'firmManager')],
    },
    DECLARE_CONFLICT: {
      target: 'requested',
      guard: 'isCounsel',
      actions: ['stepBack', notify('conflict', 'clerk', 'secretaryGeneral')],
    },
    CONFLICT_CHECK_DEADLINE_PASSED: late('conflictCheck'),
  },
});
