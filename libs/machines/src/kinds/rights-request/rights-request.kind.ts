import { text } from '#kernel/text.js';
import { type CategoryRule, defineCaseKind } from '../../contract/case-kind.js';
import { eventTable } from '../../contract/event-rule.js';
import * as codes from './rights-request.codes.js';
import type { RightsRequestContext } from './rights-request.context.js';
import { RIGHTS_REQUEST_DEADLINES } from './rights-request.deadlines.js';
import { RIGHTS_REQUEST_DOCUMENTS } from './rights-request.documents.js';
import { rightsRequestEffectData } from './rights-request.effect-data.js';
import { ASKER } from './events/rule.js';
import { RIGHTS_REQUEST_EVENTS } from './rights-request.events.js';
import { RIGHTS_REQUEST_GUARD_TEXTS } from './rights-request.guard-texts.js';
import { rightsRequestInvariants } from './rights-request.invariants.js';
import { rightsRequestMachine } from './rights-request.machine.js';
import { rightsRequestNodeKey } from './rights-request.node-key.js';
import { RIGHTS_REQUEST_NOTICES } from './rights-request.notices.js';
import { rightsRequestOutline } from './rights-request.outline.js';
import { rightsRequestParties, rightsRequestSummary } from './rights-request.parties.js';
import { RIGHTS_REQUEST_SETTINGS } from './rights-request.settings.js';
import { RIGHTS_REQUEST_STAGES, RIGHTS_REQUEST_STATES } from './rights-request.states.js';
import { RIGHTS_REQUEST_TASKS } from './rights-request.tasks.js';

const categories: readonly CategoryRule[] = Object.entries(codes.TOPIC_WORDS).map(([id, label]) => ({
  id,
  label,
}));

/** A member asks the association to stand up for it (domain.md §4.6). */
export const rightsRequest = defineCaseKind<RightsRequestContext>({
  name: 'rights_request',
  version: 1,
  prefix: 'WQ',
  label: text('会员维权援助', 'help for a member'),
  machine: rightsRequestMachine,
  opening: 'REQUEST_RIGHTS_PROTECTION',
  openingGuards: ['isAskerKnown', 'isOwnRequest', 'isOtherFirmNamed'],
  events: eventTable(RIGHTS_REQUEST_EVENTS),
  states: RIGHTS_REQUEST_STATES,
  stages: RIGHTS_REQUEST_STAGES,
  guards: RIGHTS_REQUEST_GUARD_TEXTS,
  tasks: RIGHTS_REQUEST_TASKS,
  deadlines: RIGHTS_REQUEST_DEADLINES,
  settings: RIGHTS_REQUEST_SETTINGS,
  retention: () => 'retention',
  categories,
  codes: {
    'REQUEST_RIGHTS_PROTECTION.topic': codes.TOPIC_WORDS,
    'REQUEST_RIGHTS_PROTECTION.against': codes.COUNTERPARTS,
    'ACCEPT.standing': codes.STANDINGS,
    'REFUSE.reason': codes.REFUSAL_REASONS,
    'ASK_OPINION.form': codes.OPINION_FORMS,
    'ASSESS.mode': codes.MEDIATION_MODES,
    'TO_MEDIATION.mode': codes.MEDIATION_MODES,
    'DRAFT_PLAN.steps': codes.STEPS,
    'LOG_STEP.step': codes.LOGGED_STEPS,
    'SUBMIT_TO_AGENCY.agency': codes.AGENCIES,
    'SUBMIT_POLICY.agency': codes.AGENCIES,
    'RECORD_REPLY.answer': codes.ANSWERS,
    'RECORD_MEDIATION.outcome': codes.MEDIATION_OUTCOMES,
    'CONCLUDE.result': codes.RESULTS,
    'NOTE_TO_MEMBERS.result': codes.RESULTS,
    'COMMON_ENDED.result': codes.RESULTS,
    'OPINION_ISSUED.answer': codes.OPINIONS,
    'MEDIATION_ENDED.outcome': codes.MEDIATION_OUTCOMES,
    'REFERRAL_ANSWERED.outcome': codes.ANSWERS,
    'REVIEW_RESOLVED.outcome': codes.REVIEW_OUTCOMES,
  },
  invariants: rightsRequestInvariants,
  summary: rightsRequestSummary,
  parties: rightsRequestParties,
  firmKnownTo: ASKER,
  outline: rightsRequestOutline,
  effectData: rightsRequestEffectData,
  notices: RIGHTS_REQUEST_NOTICES,
  documents: RIGHTS_REQUEST_DOCUMENTS,
  records: {},
  upgrades: [],
  openings: RIGHTS_REQUEST_EVENTS.REQUEST_RIGHTS_PROTECTION.samples,
  nodeKey: rightsRequestNodeKey,
});

export default rightsRequest;
