import { notify } from './legal-opinion.effects.js';
import { openingContext } from './legal-opinion.opening.js';
import { chart } from './states/chart.js';
import * as issued from './states/issued.js';
import * as request from './states/request.js';
import * as work from './states/work.js';

/** An opinion of counsel, from the question to what was made of it (domain.md §4.8). Only names and data. */
export const opinionMachine = chart.createMachine({
  id: 'legal_opinion',
  initial: 'requested',
  context: ({ input }) => openingContext(input),
  options: { maxIterations: 50 },
  on: { DEADLINE_RUNG_REACHED: { actions: [notify('dueSoon', 'counsel', 'secretaryGeneral')] } },
  states: { ...request, ...work, ...issued },
});

export type OpinionState = keyof typeof request | keyof typeof work | keyof typeof issued;
