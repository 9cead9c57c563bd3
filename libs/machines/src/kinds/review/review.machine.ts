import { notifySeats } from './review.effects.js';
import { openingContext } from './review.opening.js';
import * as before from './states/before.js';
import { chart } from './states/chart.js';
import * as meeting from './states/meeting.js';

/**
 * One matter before one body after another (domain.md §4.5). Only names and data: what a guard asks stands in guards/,
 * what a step remembers in changes/, when a clock strikes in review.deadlines.ts.
 */
export const reviewMachine = chart.createMachine({
  id: 'review',
  initial: 'proposed',
  context: ({ input }) => openingContext(input),
  options: { maxIterations: 50 },
  on: {
    DEADLINE_RUNG_REACHED: {
      guard: 'isReminder',
      actions: [notifySeats('declareSoon')],
    },
  },
  states: { ...before, ...meeting, closed: { type: 'final' }, withdrawn: { type: 'final' } },
});

export type ReviewState =
  | Exclude<
      keyof typeof before | keyof typeof meeting,
      'notQuorate' | 'cannotSit' | 'recounted' | 'counting' | 'signed'
    >
  | 'closed'
  | 'withdrawn';
