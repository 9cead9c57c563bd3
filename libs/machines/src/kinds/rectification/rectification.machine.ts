import { openingContext } from './rectification.opening.js';
import { chart } from './states/chart.js';
import * as inspection from './states/inspection.js';
import { LADDER_TRANSITIONS } from './states/ladder.js';
import * as order from './states/order.js';
import * as watch from './states/watch.js';
import * as work from './states/work.js';

/** An order to put something right, until it has stayed right for a season (domain.md §4.3). Only names and data. */
export const rectificationMachine = chart.createMachine({
  id: 'rectification',
  initial: 'drafted',
  context: ({ input }) => openingContext(input),
  options: { maxIterations: 50 },
  on: { DEADLINE_RUNG_REACHED: LADDER_TRANSITIONS },
  states: { ...order, ...work, ...inspection, ...watch },
});

export type RectificationState =
  keyof typeof order | keyof typeof work | keyof typeof inspection | keyof typeof watch;
