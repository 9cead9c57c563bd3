import { issue, notify, record, tellSource } from '../rectification.effects.js';
import { all, chart } from './chart.js';
import { decisionsAnew, living, officeLate } from './parts.js';

const CAME_BACK = [
  'noteRecurrence',
  notify('recurred', 'firmHandler', 'firmManager', 'secretaryGeneral', 'clerk'),
  tellSource('recurrence'),
] as const;

const LOOKED = ['noteLook', issue('lookRecord')] as const;

/** Passed. Cosmetic work shows within a season, so somebody looks after 30 days and after 90 (§1.9). */
export const watch = chart.createStateConfig({
  exit: 'leaveDuty',
  on: {
    ...living,
    LOOK_DEADLINE_PASSED: { actions: ['demandLook', notify('lookDue', 'clerk')] },
    LOOK_LOG_DEADLINE_PASSED: officeLate('lookLog'),
    LOG_LOOK: [
      {
        target: 'closed',
        guard: all('isLookDue', 'isQuiet', 'isLastLook'),
        actions: [
          ...LOOKED,
          issue('closing'),
          record('closed'),
          notify('closed', 'firmHandler', 'firmManager', 'complainant'),
        ],
      },
      {
        guard: all('isLookDue', 'isQuiet'),
        actions: [...LOOKED, 'leaveDuty', notify('stillQuiet', 'firmHandler', 'complainant')],
      },
      { target: 'reopened', guard: 'isLookDue', actions: [...LOOKED, ...CAME_BACK] },
    ],
    REPORT_RECURRENCE: { target: 'reopened', guard: 'areItemsOfOrder', actions: CAME_BACK },
  },
});

/** It came back. Whether it did is for the head of the office to find; then the same ways are open as after a failure. */
export const reopened = chart.createStateConfig({
  on: {
    ...living,
    ...decisionsAnew,
    DISMISS_RECURRENCE: {
      target: 'watch',
      actions: [
        'dismissRecurrence',
        notify('recurrenceDismissed', 'firmHandler', 'firmManager', 'complainant', 'clerk'),
        tellSource('passed'),
      ],
    },
  },
});

/** Put right and stayed right. */
export const closed = chart.createStateConfig({ type: 'final' });
/** Goes on as an integrity warning. */
export const escalated = chart.createStateConfig({ type: 'final' });
/** Goes on with an agency. */
export const referred = chart.createStateConfig({ type: 'final' });
/** Taken back. */
export const withdrawn = chart.createStateConfig({ type: 'final' });
