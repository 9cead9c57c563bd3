import { type Outcome, OUTCOMES } from '#machines/kinds/complaint/complaint.codes.js';
import type { ComplaintContext } from '#machines/kinds/complaint/complaint.context.js';
import { COMPLAINT_STATES } from '#machines/kinds/complaint/complaint.states.js';
import { FIRM_TASKS } from './complaint/firm.js';
import { INTAKE_TASKS } from './complaint/intake.js';
import { LADDER_TASKS } from './complaint/ladder.js';
import { OUTCOME_TASKS } from './complaint/outcome.js';
import type { TaskPlayers } from './complaint/task-player.js';
import { unaskedActs } from './complaint/unasked.js';
import { definePlayer, OPEN } from './player.js';

const TASKS: TaskPlayers = { ...INTAKE_TASKS, ...FIRM_TASKS, ...OUTCOME_TASKS, ...LADDER_TASKS };

/** Residents, firms, clerks and the committee in a complaint. */
export const complaintPlayer = definePlayer<ComplaintContext>({
  kind: 'complaint',
  forTask: (task, scene, turn) => TASKS[task.name]?.(task, scene, turn) ?? null,
  unasked: unaskedActs,
  outcome: ({ outcome }, state) => {
    const ended = COMPLAINT_STATES[state as keyof typeof COMPLAINT_STATES];
    const isOpen = ended === undefined || !['success', 'ended'].includes(ended.tone);
    if (isOpen) return OPEN;
    if (outcome === null) return { code: state, label: ended.label };
    return { code: outcome, label: OUTCOMES[outcome as Outcome] };
  },
});
