import type { ComplaintContext } from '#machines/kinds/complaint/complaint.context.js';
import type { Scene } from '../player.js';
import type { TaskPlayer as AnyTaskPlayer, TaskPlayers as AnyTaskPlayers } from '../duty.js';

export { drawsOf, officer } from '../duty.js';

export type ComplaintScene = Scene<ComplaintContext>;
export type TaskPlayer = AnyTaskPlayer<ComplaintContext>;
/** By name of the task. */
export type TaskPlayers = AnyTaskPlayers<ComplaintContext>;
