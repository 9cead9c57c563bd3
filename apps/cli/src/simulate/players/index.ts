import { complaintPlayer } from './complaint.js';
import { mediationPlayer } from './mediation.js';
import type { Player } from './player.js';
import { referralPlayer } from './referral.js';
import { rectificationPlayer } from './rectification.js';
import { reviewPlayer } from './review.js';
import { warningPlayer } from './warning.js';

/** The players of the house, one for each kind that people act in. */
export const PLAYERS: readonly Player[] = [
  complaintPlayer,
  mediationPlayer,
  rectificationPlayer,
  warningPlayer,
  referralPlayer,
  reviewPlayer,
];
