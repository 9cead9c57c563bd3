import { text } from '#kernel/text.js';
import { type CategoryRule, defineCaseKind } from '../../contract/case-kind.js';
import { eventTable } from '../../contract/event-rule.js';
import { CATEGORIES } from '../../vocabulary/categories.js';
import * as codes from './mediation.codes.js';
import type { MediationContext } from './mediation.context.js';
import { MEDIATION_DEADLINES } from './mediation.deadlines.js';
import { MEDIATION_DOCUMENTS, MEDIATION_RECORDS } from './mediation.documents.js';
import { mediationEffectData } from './mediation.effect-data.js';
import { MEDIATION_EVENTS } from './mediation.events.js';
import { MEDIATION_GUARD_TEXTS } from './mediation.guard-texts.js';
import { mediationInvariants } from './mediation.invariants.js';
import { mediationMachine } from './mediation.machine.js';
import { mediationNodeKey } from './mediation.node-key.js';
import { MEDIATION_NOTICES } from './mediation.notices.js';
import { mediationOutline } from './mediation.outline.js';
import { mediationParties, mediationSummary, presentedPeople } from './mediation.parties.js';
import { MEDIATION_SETTINGS } from './mediation.settings.js';
import { MEDIATION_STAGES, MEDIATION_STATES } from './mediation.states.js';
import { MEDIATION_TASKS } from './mediation.tasks.js';

const categories: readonly CategoryRule[] = Object.entries(CATEGORIES).map(([id, label]) => ({ id, label }));

/** A people's mediation or a mediation by the association, between two sides of a property matter (domain.md §4.2). */
export const mediation = defineCaseKind<MediationContext>({
  name: 'mediation',
  version: 1,
  prefix: 'TJ',
  label: text('调解', 'mediation'),
  machine: mediationMachine,
  opening: 'REQUEST_MEDIATION',
  openingGuards: ['areFirmsKnown', 'isApplicantNamed', 'isCommitteeKnown', 'isOwnApplication'],
  events: eventTable(MEDIATION_EVENTS),
  states: MEDIATION_STATES,
  stages: MEDIATION_STAGES,
  guards: MEDIATION_GUARD_TEXTS,
  tasks: MEDIATION_TASKS,
  deadlines: MEDIATION_DEADLINES,
  settings: MEDIATION_SETTINGS,
  retention: ({ agreement }) => (agreement === null ? 'retention' : 'retentionAgreement'),
  categories,
  codes: {
    'REQUEST_MEDIATION.form': codes.FORMS,
    'REQUEST_MEDIATION.mode': codes.MODES,
    'REQUEST_MEDIATION.source': codes.SOURCES,
    'REQUEST_MEDIATION.category': CATEGORIES,
    'FIT.capacity': codes.CAPACITIES,
    'FIT.mode': codes.MODES,
    'FIT.elderly': codes.SIDES,
    'UNFIT.reason': codes.UNFIT_REASONS,
    'AGREE_MEDIATION.side': codes.SIDES,
    'AGREE_MEDIATION.consentBy': codes.CONSENT_WAYS,
    'LOG_CALL.side': codes.SIDES,
    'STEP_ASIDE.conflict': codes.CONFLICTS,
    'PROPOSE_TIME.way': codes.WAYS,
    'RESCHEDULE.way': codes.WAYS,
    'RECORD_ATTENDANCE.present': codes.SIDES,
    'SAY.channel': codes.CHANNELS,
    'OFFER.channel': codes.CHANNELS,
    'ANSWER_OFFER.channel': codes.CHANNELS,
    'ANSWER_OFFER.answer': codes.ANSWERS,
    'ORDER_APPRAISAL.subject': codes.APPRAISALS,
    'DRAFT_AGREEMENT.clauses.by': codes.SIDES,
    'EDIT_AGREEMENT.clauses.by': codes.SIDES,
    'TERMINATE.reason': codes.TERMINATION_REASONS,
    'CONFIRM_PERFORMANCE.result': codes.RESULTS,
    'COURT_DECIDED.outcome': { confirmed: codes.FILINGS.confirmed, refused: codes.FILINGS.refused },
    'TELL_ROUTES.routes': codes.ROUTES,
  },
  invariants: mediationInvariants,
  summary: mediationSummary,
  parties: mediationParties,
  discloses: ({ discloses }) => discloses,
  outline: mediationOutline,
  presents: presentedPeople,
  effectData: mediationEffectData,
  notices: MEDIATION_NOTICES,
  documents: MEDIATION_DOCUMENTS,
  records: MEDIATION_RECORDS,
  upgrades: [],
  openings: MEDIATION_EVENTS.REQUEST_MEDIATION.samples,
  nodeKey: mediationNodeKey,
});

export default mediation;
