import { openingContext } from './rights-request.opening.js';
import * as acting from './states/acting.js';
import * as assessing from './states/assessing.js';
import { chart } from './states/chart.js';
import * as feedback from './states/feedback.js';
import * as filing from './states/filing.js';
import { LADDER_TRANSITIONS } from './states/ladder.js';
import { planning, planReview } from './states/planning.js';
import * as policy from './states/policy.js';

const states = { ...filing, ...assessing, planning, planReview, ...acting, ...policy, ...feedback };

/** A member asks the association to stand up for it (domain.md §4.6). Only names and data. */
export const rightsRequestMachine = chart.createMachine({
  id: 'rights_request',
  initial: 'submitted',
  context: ({ input }) => openingContext(input),
  options: { maxIterations: 50 },
  on: { DEADLINE_RUNG_REACHED: LADDER_TRANSITIONS },
  states,
});

export type RightsRequestState = keyof typeof states;
