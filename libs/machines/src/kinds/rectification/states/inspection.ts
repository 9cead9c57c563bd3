import { issue, notify, record, tellSource } from '../rectification.effects.js';
import { all, chart } from './chart.js';
import { decisions, living, ruling, SCHEDULED, uninspected, Z2 } from './parts.js';

const BOTH = ['isAppointedInspector', 'isRecorded', 'isOtherInspector'] as const;

/** Two look, one writes, the other confirms; only then is it a finding (Z2). */
export const inspecting = chart.createStateConfig({
  exit: 'leaveDuty',
  on: {
    ...living,
    ...ruling,
    ...uninspected,
    SCHEDULE_INSPECTION: { guard: all(...Z2), actions: SCHEDULED },
    RECORD_INSPECTION: {
      guard: all('isAppointedInspector', 'isUnrecorded', 'isEveryOpenItemJudged'),
      actions: ['recordInspection', notify('recordToConfirm', 'inspector')],
    },
    CONTEST_RECORD: {
      guard: all(...BOTH),
      actions: ['dropRecord', notify('recordContested', 'inspector', 'secretaryGeneral')],
    },
    CONFIRM_INSPECTION: [
      {
        target: 'watch',
        guard: all(...BOTH, 'isAllMet'),
        actions: [
          'pass',
          issue('inspectionRecord'),
          record('passed'),
          notify('passed', 'firmHandler', 'firmManager', 'complainant', 'clerk'),
          tellSource('passed'),
        ],
      },
      {
        target: 'failed',
        guard: all(...BOTH),
        actions: [
          'fail',
          issue('inspectionRecord'),
          record('failed'),
          notify('failed', 'firmHandler', 'firmManager', 'complainant', 'secretaryGeneral'),
        ],
      },
    ],
  },
});

/** Not passed, in part or at all: the head of the office decides in two working days, then the chair may. */
export const failed = chart.createStateConfig({
  on: {
    ...living,
    ...ruling,
    ...decisions,
    // The office was late, not the firm: it may still be inspected.
    SCHEDULE_INSPECTION: {
      target: 'inspecting',
      guard: all('wasNotInspected', ...Z2),
      actions: [...SCHEDULED, 'countInspectionAnew'],
    },
  },
});
