import { issue, notify } from '../rectification.effects.js';
import { all, chart } from './chart.js';
import {
  disputable,
  living,
  officeLate,
  reportable,
  ruling,
  running,
  SCHEDULED,
  uninspected,
  Z2,
} from './parts.js';

export const inProgress = chart.createStateConfig({
  exit: 'leaveDuty',
  on: {
    ...living,
    ...disputable,
    ...ruling,
    ...running,
    ...reportable,
    SUBMIT_PLAN: { guard: 'maySpeakForFirm', actions: [issue('plan'), notify('planSubmitted', 'clerk')] },
    ASK_EXTENSION: {
      target: 'extensionRequested',
      guard: all(
        'maySpeakForFirm',
        'isOrdinaryOrder',
        'isFirstExtension',
        'isAskedBeforeDue',
        'isExtensionShort',
      ),
      actions: ['askExtension', notify('extensionAsked', 'clerk')],
    },
    // Nothing was reported: after the due day the inspectors go all the same.
    SCHEDULE_INSPECTION: {
      target: 'inspecting',
      guard: all('isRemedyOverdue', ...Z2),
      actions: [...SCHEDULED, 'countInspectionAnew'],
    },
    OVERDUE_INSPECTION_DEADLINE_PASSED: officeLate('overdueInspection'),
  },
});

/** Silence is a refusal. */
export const extensionRequested = chart.createStateConfig({
  exit: 'leaveDuty',
  on: {
    ...living,
    ...running,
    DISPUTING_DEADLINE_PASSED: disputable.DISPUTING_DEADLINE_PASSED,
    WITHDRAW_ORDER: ruling.WITHDRAW_ORDER,
    GRANT_EXTENSION: {
      target: 'inProgress',
      guard: all('isExtensionShort', 'isNoMoreThanAsked'),
      actions: [
        'grantExtension',
        issue('extension'),
        notify('extensionGranted', 'firmHandler', 'complainant'),
      ],
    },
    DENY_EXTENSION: { target: 'inProgress', actions: [notify('extensionDenied', 'firmHandler')] },
    EXTENSION_DEADLINE_PASSED: { target: 'inProgress', actions: [notify('extensionDenied', 'firmHandler')] },
  },
});

export const reported = chart.createStateConfig({
  exit: 'leaveDuty',
  on: {
    ...living,
    ...ruling,
    ...uninspected,
    SCHEDULE_INSPECTION: { target: 'inspecting', guard: all(...Z2), actions: SCHEDULED },
    SCHEDULING_DEADLINE_PASSED: officeLate('scheduling'),
  },
});
