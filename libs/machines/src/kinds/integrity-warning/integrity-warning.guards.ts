import * as deciding from './guards/deciding.js';
import * as inquiry from './guards/inquiry.js';
import * as intake from './guards/intake.js';
import * as standing from './guards/standing.js';

const { actedInFamily: _family, ...decidingGuards } = deciding;
const { otherWarnings: _others, mayBeSameBreach: _same, ...intakeGuards } = intake;

/** Every guard of the machine by its name. What each says to whom it refuses stands in guard-texts/. */
export const WARNING_GUARDS = { ...intakeGuards, ...inquiry, ...decidingGuards, ...standing };

export type GuardName = keyof typeof WARNING_GUARDS;
