import { openingContext } from './integrity-warning.opening.js';
import * as appeal from './states/appeal.js';
import { chart } from './states/chart.js';
import * as deciding from './states/deciding.js';
import * as inquiry from './states/inquiry.js';
import * as intake from './states/intake.js';
import { LADDER_TRANSITIONS } from './states/ladder.js';
import * as standing from './states/standing.js';

/**
 * An integrity warning from the clue to the end of its publicity (domain.md §4.4, §4.10). Only names and data: what a
 * guard asks stands in guards/, what a step remembers in changes/, when a clock strikes in deadlines/.
 */
export const warningMachine = chart.createMachine({
  id: 'integrity_warning',
  initial: 'clue',
  context: ({ input }) => openingContext(input),
  options: { maxIterations: 50 },
  on: { DEADLINE_RUNG_REACHED: LADDER_TRANSITIONS },
  states: { ...intake, ...inquiry, ...deciding, ...appeal, ...standing },
});

type Declared =
  | keyof typeof intake
  | keyof typeof inquiry
  | keyof typeof deciding
  | keyof typeof appeal
  | keyof typeof standing;

/** Passed through in one step: no case ever rests there. */
export type PassedThrough = 'recordingUnderAppeal' | 'takingEffect' | 'recording';

export type WarningState = Exclude<Declared, PassedThrough>;
