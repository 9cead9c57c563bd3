import { openingContext } from './complaint.opening.js';
import { chart } from './states/chart.js';
import * as firm from './states/firm.js';
import * as intake from './states/intake.js';
import { LADDER_TRANSITIONS } from './states/ladder.js';
import * as outcome from './states/outcome.js';
import * as rest from './states/rest.js';
import * as settled from './states/settled.js';

/**
 * A complaint from the first word to the closed file (domain.md §4.1). Only names and data: what a guard asks stands in
 * guards/, what a step remembers in changes/, when a clock strikes in complaint.deadlines.ts.
 */
export const complaintMachine = chart.createMachine({
  id: 'complaint',
  initial: 'draft',
  context: ({ input }) => openingContext(input),
  options: { maxIterations: 50 },
  on: { DEADLINE_RUNG_REACHED: LADDER_TRANSITIONS },
  states: { ...intake, ...firm, ...outcome, ...settled, ...rest },
});

export type ComplaintState =
  keyof typeof intake | keyof typeof firm | keyof typeof outcome | keyof typeof settled | keyof typeof rest;
