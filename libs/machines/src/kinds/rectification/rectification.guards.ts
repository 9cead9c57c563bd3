import * as inspection from './guards/inspection.js';
import * as ladder from './guards/ladder.js';
import * as order from './guards/order.js';
import * as outcome from './guards/outcome.js';
import * as work from './guards/work.js';

/** Every guard of the machine by its name. What each says to whom it refuses stands in rectification.guard-texts.ts. */
export const RECTIFICATION_GUARDS = { ...order, ...work, ...inspection, ...outcome, ...ladder };

export type GuardName = keyof typeof RECTIFICATION_GUARDS;
