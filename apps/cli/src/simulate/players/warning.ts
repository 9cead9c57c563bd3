import type { WarningContext } from '#machines/kinds/integrity-warning/integrity-warning.context.js';
import { WARNING_STATES } from '#machines/kinds/integrity-warning/integrity-warning.states.js';
import { impulses } from './impulse.js';
import { definePlayer, endedBy } from './player.js';
import { DECIDING_TASKS } from './warning/deciding.js';
import { EXAMINING_TASKS } from './warning/examining.js';
import { STANDING_TASKS, WARNING_IMPULSES } from './warning/standing.js';

const TASKS = { ...EXAMINING_TASKS, ...DECIDING_TASKS, ...STANDING_TASKS };

/** Office, investigators, counsel, firm and panels of an integrity warning. */
export const warningPlayer = definePlayer<WarningContext>({
  kind: 'integrity_warning',
  forTask: (task, scene, turn) => TASKS[task.name]?.(task, scene, turn) ?? null,
  unasked: impulses(WARNING_IMPULSES),
  outcome: (_context, state) => endedBy(WARNING_STATES, state),
});
