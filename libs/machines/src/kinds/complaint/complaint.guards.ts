import * as firm from './guards/firm.js';
import * as group from './guards/group.js';
import * as intake from './guards/intake.js';
import * as ladder from './guards/ladder.js';
import * as outcome from './guards/outcome.js';
import { RESUME_GUARDS } from './guards/suspension.js';

/** Every guard of the machine by its name. What each says to whom it refuses stands in complaint.guard-texts.ts. */
export const COMPLAINT_GUARDS = { ...intake, ...group, ...firm, ...outcome, ...ladder, ...RESUME_GUARDS };

export type GuardName = keyof typeof COMPLAINT_GUARDS;
