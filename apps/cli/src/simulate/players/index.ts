import { complaintPlayer } from './complaint.js';
import type { Player } from './player.js';

/** The players of the house, one for each kind that people act in. */
export const PLAYERS: readonly Player[] = [complaintPlayer];
