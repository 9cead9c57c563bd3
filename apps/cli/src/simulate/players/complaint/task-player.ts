import type { Task } from '#engine/case-file.js';
import type { ComplaintContext } from '#machines/kinds/complaint/complaint.context.js';
import { HOUSING_OFFICE } from '../../input/measured.js';
import type { Stream } from '../../random.js';
import { afterShare } from '../pace.js';
import type { Act, Plan, Scene } from '../player.js';

export type ComplaintScene = Scene<ComplaintContext>;
export type TaskPlayer = (task: Task, scene: ComplaintScene, turn: number) => Plan | null;
/** By name of the task. */
export type TaskPlayers = Readonly<Record<string, TaskPlayer>>;

/** The draws for one turn of a task; a task that opens again draws anew. */
export function drawsOf(task: Task, scene: ComplaintScene, turn: number): Stream {
  return scene.stream('task', task.name, task.openedSeq, turn);
}

/** An officer does it when the pace of a real office says so; what, is decided then. */
export const officer =
  (decide: (scene: ComplaintScene, draws: Stream) => Act | null): TaskPlayer =>
  (task, scene, turn) => {
    const draws = drawsOf(task, scene, turn);
    const share = draws.quantile(HOUSING_OFFICE.shareOfTime);
    // Somebody refused gets another try, but nobody tries for ever.
    if (turn > MOST_TURNS) return null;
    return afterShare(task, scene as Scene<never>, share, ['office', draws], (then) =>
      decide(then as ComplaintScene, draws),
    );
  };

const MOST_TURNS = 6;
