import { openingContext } from './referral.opening.js';
import { chart } from './states/chart.js';
import { LADDER_TRANSITIONS } from './states/parts.js';
import * as states from './states/states.js';

/** A matter with an agency, until its answer is told or its silence is on the list (domain.md §4.7). Only names and data. */
export const referralMachine = chart.createMachine({
  id: 'referral',
  initial: 'drafted',
  context: ({ input }) => openingContext(input),
  options: { maxIterations: 50 },
  on: { DEADLINE_RUNG_REACHED: LADDER_TRANSITIONS },
  states: { ...states },
});

export type ReferralState = keyof typeof states;
