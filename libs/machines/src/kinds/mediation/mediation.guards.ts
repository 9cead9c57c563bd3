import * as agreement from './guards/agreement.js';
import * as intake from './guards/intake.js';
import * as ladder from './guards/ladder.js';
import * as mediator from './guards/mediator.js';
import * as performance from './guards/performance.js';
import * as session from './guards/session.js';
import * as sides from './guards/sides.js';
import * as talk from './guards/talk.js';

/** Every guard of the machine by its name. What each says to whom it refuses stands in mediation.guard-texts.ts. */
export const MEDIATION_GUARDS = {
  ...intake,
  ...sides,
  ...mediator,
  ...session,
  ...talk,
  ...agreement,
  ...performance,
  ...ladder,
};

export type GuardName = keyof typeof MEDIATION_GUARDS;
