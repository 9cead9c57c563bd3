import { afterDays } from '../pace.js';
import type { Act } from '../player.js';
import { drawsOf, officer, type TaskPlayer, type TaskPlayers } from './task-player.js';
import { WORDS } from './words.js';

/** Working days that the chair grants. */
const LAST_PERIOD = 3;

/** The head of the office ends what nobody answers: from supervision on, the matter may go on without the firm. */
const superviseFirm: TaskPlayer = (task, scene, turn) => {
  if (turn > 1) return null;
  const draws = drawsOf(task, scene, turn);
  return afterDays(scene, draws.between(3, 9), ['office', draws], ({ file }) =>
    file.state === 'firmHandling'
      ? { type: 'PROCEED_WITHOUT_ANSWER', payload: { text: WORDS.noAnswer }, as: 'secretaryGeneral' }
      : null,
  );
};

/** What the three-colour ladder (domain.md §4.0) asks of those above. */
export const LADDER_TASKS: TaskPlayers = {
  superviseFirm,
  directCase: officer(({ context, file }): Act | null => {
    const isFirst = context.lastPeriod === null && !context.actedBy['committeeChair'];
    const mayOnlyExtend = file.state === 'submitted' || file.state === 'registered';
    if (!isFirst && (mayOnlyExtend || file.state === 'unresolved')) return null;
    const payload = isFirst
      ? { decision: 'lastPeriod', workdays: LAST_PERIOD, text: WORDS.directed }
      : { decision: 'unresolved', text: WORDS.directed };
    return { type: 'DIRECT_CASE', payload, as: 'committeeChair' };
  }),
};
