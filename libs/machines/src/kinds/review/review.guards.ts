import * as proposing from './guards/proposing.js';
import * as recusal from './guards/recusal.js';
import * as vote from './guards/vote.js';

/** Every guard of the machine by its name. What each says to whom it refuses stands in review.guard-texts.ts. */
export const REVIEW_GUARDS = { ...proposing, ...recusal, ...vote };

export type GuardName = keyof typeof REVIEW_GUARDS;
