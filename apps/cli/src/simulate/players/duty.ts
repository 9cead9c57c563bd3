import type { Task } from '#engine/case-file.js';
import type { CivilDate } from '#kernel/calendar/civil-date.js';
import type { CaseRole } from '#machines/contract/case-role.js';
import type { Hours } from '../hours.js';
import { HOUSING_OFFICE } from '../input/measured.js';
import type { Stream } from '../random.js';
import { afterDays, afterShare, onDay } from './pace.js';
import type { Act, Plan, Scene } from './player.js';

export type TaskPlayer<C> = (task: Task, scene: Scene<C>, turn: number) => Plan | null;
/** By name of the task. */
export type TaskPlayers<C> = Readonly<Record<string, TaskPlayer<C>>>;

/** An act of whoever has the task, where nobody else is named. */
export type Deed = Omit<Act, 'as'> & { readonly as?: CaseRole };
export type Decide<C> = (scene: Scene<C>, draws: Stream, task: Task) => Deed | null;

/** The draws for one turn of a task; a task that opens again draws anew. */
export function drawsOf(task: Task, scene: Scene, turn: number): Stream {
  return scene.stream('task', task.name, task.userId ?? '', task.openedSeq, turn);
}

/** Somebody refused gets another try, but nobody tries for ever. */
const MOST_TURNS = 6;

/** An officer does it when the pace of a real office says so; what, is decided then. */
export const officer = <C>(decide: Decide<C>): TaskPlayer<C> =>
  taking((task, scene, draws, act) => {
    const share = draws.quantile(HOUSING_OFFICE.shareOfTime);
    return afterShare(task, scene, share, ['office', draws], act);
  }, decide);

/** A firm or a resident uses the time that there is; a share of them does nothing at all. */
export const partyTo = <C>(silent: number, decide: Decide<C>): TaskPlayer<C> =>
  taking((task, scene, draws, act) => {
    if (scene.stream('silent', task.name, task.openedSeq).chance(silent)) return null;
    const isFirm = task.role !== 'complainant';
    const share = draws.between(0.05, isFirm ? 0.7 * scene.firmPace : 0.9);
    return afterShare(task, scene, share, [isFirm ? 'office' : 'home', draws], act);
  }, decide);

/** Done on the day, at the table: some minutes later, whatever hour it is. */
export const atTheTable = <C>(
  [from, to]: readonly [from: number, to: number],
  decide: Decide<C>,
  turns?: number,
): TaskPlayer<C> =>
  taking(
    (_task, scene, draws, act) =>
      afterDays(scene, draws.between(from, to) / MINUTES_OF_DAY, ['any', draws], act),
    decide,
    turns,
  );

/** On the day that was agreed; without one, nothing. */
export const onAgreedDay = <C>(
  dayOf: (context: C) => CivilDate | null,
  decide: Decide<C>,
  hours: Hours = 'any',
): TaskPlayer<C> =>
  taking((_task, scene, draws, act) => {
    const day = dayOf(scene.context);
    return day === null ? null : onDay(scene, day, draws.between(9, 11), [hours, draws], act);
  }, decide);

const MINUTES_OF_DAY = 1_440;

function taking<C>(
  when: (task: Task, scene: Scene<C>, draws: Stream, act: Plan['act']) => Plan | null,
  decide: Decide<C>,
  turns = MOST_TURNS,
): TaskPlayer<C> {
  return (task, scene, turn) => {
    if (turn > turns) return null;
    const draws = drawsOf(task, scene, turn);
    return when(task, scene, draws, (then) => {
      const deed = decide(then as Scene<C>, draws, task);
      return deed && own(task, deed);
    });
  };
}

function own({ role, userId, firmId }: Task, deed: Deed): Act {
  const { as = role } = deed;
  if (as !== role) return { ...deed, as };
  return { as, ...(userId ? { by: userId } : {}), ...(firmId ? { firmId } : {}), ...deed };
}
