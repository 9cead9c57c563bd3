import type { RectificationContext } from '#machines/kinds/rectification/rectification.context.js';
import { RECTIFICATION_STATES } from '#machines/kinds/rectification/rectification.states.js';
import { impulses } from './impulse.js';
import { definePlayer, endedBy } from './player.js';
import { FIRM_TASKS } from './rectification/firm.js';
import { OFFICE_TASKS, RECTIFICATION_IMPULSES } from './rectification/office.js';

const TASKS = { ...OFFICE_TASKS, ...FIRM_TASKS };

/** Office, firm and inspectors of an order. */
export const rectificationPlayer = definePlayer<RectificationContext>({
  kind: 'rectification',
  forTask: (task, scene, turn) => TASKS[task.name]?.(task, scene, turn) ?? null,
  unasked: impulses(RECTIFICATION_IMPULSES),
  outcome: (_context, state) => endedBy(RECTIFICATION_STATES, state),
});
