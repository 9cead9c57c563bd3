import { text } from '#kernel/text.js';
import { ENDINGS } from '#machines/kinds/mediation/mediation.codes.js';
import type { MediationContext } from '#machines/kinds/mediation/mediation.context.js';
import { impulses } from './impulse.js';
import { AFTER_TASKS, MEDIATION_IMPULSES } from './mediation/after.js';
import { BEFORE_TASKS } from './mediation/before.js';
import { TALK_TASKS } from './mediation/talks.js';
import { OPEN, definePlayer } from './player.js';

const TASKS = { ...BEFORE_TASKS, ...TALK_TASKS, ...AFTER_TASKS };

/** Two sides, a mediator and the office. */
export const mediationPlayer = definePlayer<MediationContext>({
  kind: 'mediation',
  forTask: (task, scene, turn) => TASKS[task.name]?.(task, scene, turn) ?? null,
  unasked: impulses(MEDIATION_IMPULSES),
  outcome: ({ ending, breach }, state) => {
    if (ending !== null) return { code: ending, label: ENDINGS[ending] };
    if (state !== 'closed') return OPEN;
    return breach === null
      ? { code: 'performed', label: text('达成协议并已履行', 'agreed and performed') }
      : { code: 'breached', label: text('达成协议但未履行', 'agreed and not performed') };
  },
});
