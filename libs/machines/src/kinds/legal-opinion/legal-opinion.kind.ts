import { text } from '#kernel/text.js';
import { defineCaseKind } from '../../contract/case-kind.js';
import { eventTable } from '../../contract/event-rule.js';
import * as codes from './legal-opinion.codes.js';
import type { OpinionContext } from './legal-opinion.context.js';
import { OPINION_DEADLINES } from './legal-opinion.deadlines.js';
import { OPINION_DOCUMENTS } from './legal-opinion.documents.js';
import { opinionEffectData } from './legal-opinion.effect-data.js';
import { OPINION_EVENTS } from './legal-opinion.events.js';
import { OPINION_GUARD_TEXTS } from './legal-opinion.guard-texts.js';
import { opinionInvariants } from './legal-opinion.invariants.js';
import { opinionMachine } from './legal-opinion.machine.js';
import { opinionNodeKey } from './legal-opinion.node-key.js';
import { OPINION_NOTICES } from './legal-opinion.notices.js';
import { opinionOutline } from './legal-opinion.outline.js';
import { opinionParties, opinionSummary } from './legal-opinion.parties.js';
import { OPINION_SETTINGS } from './legal-opinion.settings.js';
import { OPINION_STAGES, OPINION_STATES } from './legal-opinion.states.js';
import { OPINION_TASKS } from './legal-opinion.tasks.js';

const saidTo = Object.fromEntries(
  Object.entries(OPINION_EVENTS)
    .filter(([type, rule]) => type !== 'REQUEST_OPINION' && rule.side !== undefined)
    .map(([type]) => [`${type}.forWhom`, codes.ADVISED]),
);

/** An opinion of the association's counsel (domain.md §4.8). */
export const legalOpinion = defineCaseKind<OpinionContext>({
  name: 'legal_opinion',
  version: 1,
  prefix: 'FL',
  label: text('法律意见', 'legal opinion'),
  machine: opinionMachine,
  opening: 'REQUEST_OPINION',
  openingGuards: ['isFirmKnown', 'isMember', 'isOwnRequest', 'isWallKept'],
  events: eventTable(OPINION_EVENTS),
  states: OPINION_STATES,
  stages: OPINION_STAGES,
  guards: OPINION_GUARD_TEXTS,
  tasks: OPINION_TASKS,
  deadlines: OPINION_DEADLINES,
  settings: OPINION_SETTINGS,
  retention: () => 'retention',
  codes: {
    'REQUEST_OPINION.form': codes.FORMS,
    'REQUEST_OPINION.forWhom': codes.ADVISED,
    'REQUEST_OPINION.source': codes.SOURCES,
    'REQUEST_OPINION.level': codes.LEVELS,
    'SUBMIT_OPINION.answer': codes.ANSWERS,
    ...saidTo,
  },
  invariants: opinionInvariants,
  summary: opinionSummary,
  parties: opinionParties,
  outline: opinionOutline,
  effectData: opinionEffectData,
  notices: OPINION_NOTICES,
  documents: OPINION_DOCUMENTS,
  records: {},
  upgrades: [],
  openings: OPINION_EVENTS.REQUEST_OPINION.samples,
  nodeKey: opinionNodeKey,
});

export default legalOpinion;
