import { text } from '#kernel/text.js';
import { type CategoryRule, defineCaseKind } from '../../contract/case-kind.js';
import { eventTable } from '../../contract/event-rule.js';
import { DIRECTIONS } from '../../vocabulary/directions.js';
import { PROPOSALS } from './events/samples.js';
import * as codes from './review.codes.js';
import type { ReviewContext } from './review.context.js';
import { REVIEW_DEADLINES } from './review.deadlines.js';
import { REVIEW_DOCUMENTS } from './review.documents.js';
import { reviewEffectData } from './review.effect-data.js';
import { REVIEW_EVENTS } from './review.events.js';
import { REVIEW_GUARD_TEXTS } from './review.guard-texts.js';
import { reviewInvariants } from './review.invariants.js';
import { reviewMachine } from './review.machine.js';
import { reviewNodeKey } from './review.node-key.js';
import { REVIEW_NOTICES } from './review.notices.js';
import { reviewOutline } from './review.outline.js';
import { reviewParties, reviewSummary } from './review.parties.js';
import { REVIEW_SETTINGS } from './review.settings.js';
import { REVIEW_CROSSINGS, REVIEW_STAGES, REVIEW_STATES } from './review.states.js';
import { REVIEW_TASKS } from './review.tasks.js';

const categories: readonly CategoryRule[] = Object.entries(codes.MATTER_WORDS).map(([id, label]) => ({
  id,
  label,
}));

/** A matter before the supervisory committee or a body above it: seats, recusals, quorum, vote (domain.md §4.5). */
export const review = defineCaseKind<ReviewContext>({
  name: 'review',
  version: 1,
  prefix: 'SY',
  label: text('监督委员会审议', 'committee review'),
  machine: reviewMachine,
  opening: 'PROPOSE_REVIEW',
  openingGuards: ['isFirmKnown', 'isMatterWithinNotified', 'isCarriedByMembers'],
  events: eventTable(REVIEW_EVENTS),
  states: REVIEW_STATES,
  stages: REVIEW_STAGES,
  crossings: REVIEW_CROSSINGS,
  guards: REVIEW_GUARD_TEXTS,
  tasks: REVIEW_TASKS,
  deadlines: REVIEW_DEADLINES,
  settings: REVIEW_SETTINGS,
  retention: () => 'retention',
  categories,
  codes: {
    'PROPOSE_REVIEW.matter': codes.MATTER_WORDS,
    'OPINION_ISSUED.answer': codes.OPINIONS,
    'PROPOSE_REVIEW.notifiedLevel': codes.LEVELS,
    'DECLARE_TIES.tie': codes.DECLARATIONS,
    'CHALLENGE_SEAT.ground': codes.TIES,
    'EXCUSE_SEAT.ground': codes.TIES,
    'HEAR_FIRM.heard': codes.HEARINGS,
    'OPEN_VOTE.mode': codes.MODES,
    'OPEN_VOTE.level': codes.LEVELS,
    'OPEN_VOTE.direction': DIRECTIONS,
    'CAST_VOTE.choice': codes.CHOICES,
    'CAST_VOTE.level': codes.LEVELS,
  },
  invariants: reviewInvariants,
  summary: reviewSummary,
  parties: reviewParties,
  outline: reviewOutline,
  effectData: reviewEffectData,
  notices: REVIEW_NOTICES,
  documents: REVIEW_DOCUMENTS,
  records: {},
  upgrades: [],
  openings: PROPOSALS,
  nodeKey: reviewNodeKey,
});

export default review;
