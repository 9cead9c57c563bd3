import { openingContext } from './mediation.opening.js';
import { chart } from './states/chart.js';
import * as choice from './states/choice.js';
import * as intake from './states/intake.js';
import { LADDER_TRANSITIONS } from './states/ladder.js';
import * as performance from './states/performance.js';
import * as talks from './states/talks.js';

/**
 * A mediation from the request to the last clause performed (domain.md §4.2). Only names and data: what a guard asks
 * stands in guards/, what a step remembers in changes/, when a clock strikes in mediation.deadlines.ts.
 */
export const mediationMachine = chart.createMachine({
  id: 'mediation',
  initial: 'requested',
  context: ({ input }) => openingContext(input),
  options: { maxIterations: 50 },
  on: { DEADLINE_RUNG_REACHED: LADDER_TRANSITIONS },
  states: { ...intake, ...choice, ...talks, ...performance },
});

export type MediationState =
  keyof typeof intake | keyof typeof choice | keyof typeof talks | keyof typeof performance;
