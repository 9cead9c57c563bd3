import { issue, notify } from '../complaint.effects.js';
import { resumeGuard, type Suspendable, SUSPENDABLE } from '../guards/suspension.js';
import { all, chart } from './chart.js';
import { childNews, groupable, living } from './everywhere.js';

const resumeIn = <S extends Suspendable>(state: S) =>
  ({
    target: state,
    guard: resumeGuard(state),
    actions: ['noteActor', 'resume', issue('resumption'), notify('resumed', 'complainant', 'firmHandler')],
  }) as const;

/** A court or tribunal has the matter: every clock stands still, and twice a year somebody looks whether it still does. */
export const suspended = chart.createStateConfig({
  on: {
    ...living,
    ...groupable,
    RESUME: SUSPENDABLE.map(resumeIn),
    SUSPENSION_CHECK_DEADLINE_PASSED: {
      actions: ['demandSuspensionCheck', notify('suspensionCheckDue', 'clerk')],
    },
    LOG_SUSPENSION_CHECK: { guard: 'isSuspensionCheckDue', actions: ['noteActor', 'noteSuspensionCheck'] },
  },
});

/** The complainant has gone; what endangers others may go on without him. */
export const withdrawn = chart.createStateConfig({
  on: {
    ADD_NOTE: { actions: ['noteActor'] },
    CONTINUE_EX_OFFICIO: [
      {
        target: 'firmHandling',
        guard: all('isOfPublicConcern', 'isFirmNotified'),
        actions: [
          'noteActor',
          'startRound',
          'continueExOfficio',
          notify('continuedExOfficio', 'firmHandler', 'firmManager', 'complainant'),
        ],
      },
      {
        target: 'registered',
        guard: 'isOfPublicConcern',
        actions: ['noteActor', 'continueExOfficio', notify('continuedExOfficio', 'clerk', 'complainant')],
      },
    ],
    ...childNews,
    // E8: an order to put something right does not end because the complainant has gone.
    EX_OFFICIO_DEADLINE_PASSED: [
      { target: 'archived', guard: 'isFreeOfOpenChildren' },
      { actions: ['holdClosing', notify('closingHeld', 'clerk')] },
    ],
    ARCHIVE: {
      target: 'archived',
      guard: all('isReopeningOver', 'isFreeOfOpenChildren'),
      actions: ['noteActor'],
    },
  },
});

/** Ended with everything done that was to be done. */
export const closed = chart.createStateConfig({ type: 'final' });
/** Ended at the door, or by the complainant. */
export const archived = chart.createStateConfig({ type: 'final' });
/** A draft that never became a case. */
export const discarded = chart.createStateConfig({ type: 'final' });
