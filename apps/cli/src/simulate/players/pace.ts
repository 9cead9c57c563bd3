import type { Task } from '#engine/case-file.js';
import { type CivilDate, startOfDay } from '#kernel/calendar/civil-date.js';
import type { Hours } from '../hours.js';
import type { Stream } from '../random.js';
import type { Act, Plan, Scene } from './player.js';

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

type Doing = Plan['act'] | Act;

const deciding = (act: Doing): Plan['act'] => (typeof act === 'function' ? act : () => act);

/** After a share of the time that the task allows, above 1 too late; a task without a deadline counts ten days. */
export function afterShare(
  task: Task,
  scene: Scene,
  share: number,
  [hours, stream]: readonly [Hours, Stream],
  act: Doing,
): Plan {
  const from = Date.parse(task.openedAt);
  const due = task.dueAt === null ? from + 10 * DAY_MS : Date.parse(task.dueAt);
  return at(scene, from + Math.max(0, due - from) * share, [hours, stream], act);
}

/** So many days after now. */
export function afterDays(
  scene: Scene,
  days: number,
  [hours, stream]: readonly [Hours, Stream],
  act: Doing,
): Plan {
  return at(scene, scene.now + days * DAY_MS, [hours, stream], act);
}

/** At an hour of a civil day that was agreed. */
export function onDay(
  scene: Scene,
  day: CivilDate,
  hour: number,
  [hours, stream]: readonly [Hours, Stream],
  act: Doing,
): Plan {
  return at(scene, startOfDay(day).getTime() + hour * 60 * MINUTE_MS, [hours, stream], act);
}

/** Never before now: whoever is asked late begins now. */
function at(scene: Scene, moment: number, [hours, stream]: readonly [Hours, Stream], act: Doing): Plan {
  const wanted = Math.max(moment, scene.now + MINUTE_MS);
  return { at: scene.moment(wanted, hours, stream), act: deciding(act) };
}
