import * as acting from './guards/acting.js';
import * as assessing from './guards/assessing.js';
import * as filing from './guards/filing.js';
import * as ladder from './guards/ladder.js';

/** Every guard of the machine by its name. What each says to whom it refuses stands in rights-request.guard-texts.ts. */
export const RIGHTS_REQUEST_GUARDS = { ...filing, ...assessing, ...acting, ...ladder };

export type GuardName = keyof typeof RIGHTS_REQUEST_GUARDS;
