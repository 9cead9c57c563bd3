import { text } from '#kernel/text.js';
import { type CategoryRule, defineCaseKind } from '../../contract/case-kind.js';
import { eventTable } from '../../contract/event-rule.js';
import * as codes from './complaint.codes.js';
import type { ComplaintContext } from './complaint.context.js';
import { COMPLAINT_DEADLINES } from './complaint.deadlines.js';
import { COMPLAINT_DOCUMENTS, COMPLAINT_RECORDS } from './complaint.documents.js';
import { complaintEffectData } from './complaint.effect-data.js';
import { COMPLAINT_EVENTS } from './complaint.events.js';
import { COMPLAINT_GUARD_TEXTS } from './complaint.guard-texts.js';
import { complaintInvariants } from './complaint.invariants.js';
import { complaintMachine } from './complaint.machine.js';
import { complaintNodeKey } from './complaint.node-key.js';
import { COMPLAINT_NOTICES } from './complaint.notices.js';
import { complaintParties, complaintSummary } from './complaint.parties.js';
import { COMPLAINT_SETTINGS } from './complaint.settings.js';
import { COMPLAINT_STAGES, COMPLAINT_STATES } from './complaint.states.js';
import { COMPLAINT_TASKS } from './complaint.tasks.js';

const categories: readonly CategoryRule[] = Object.entries(codes.CATEGORIES).map(([id, label]) => ({
  id,
  label,
}));

/** A draft that never became a case, and what ended at the door or by the complainant, are kept for less long. */
const KEPT: Readonly<Record<string, string>> = {
  archived: 'retentionUnhandled',
  discarded: 'retentionDraft',
};

/** A complaint, request for help, report, question or suggestion about a property firm (domain.md §4.1). */
export const complaint = defineCaseKind<ComplaintContext>({
  name: 'complaint',
  version: 1,
  prefix: 'TS',
  label: text('投诉/求助', 'complaint'),
  machine: complaintMachine,
  opening: 'FILE_COMPLAINT',
  openingGuards: ['isNamedFirmKnown', 'isNotInTheFuture'],
  events: eventTable(COMPLAINT_EVENTS),
  states: COMPLAINT_STATES,
  stages: COMPLAINT_STAGES,
  guards: COMPLAINT_GUARD_TEXTS,
  tasks: COMPLAINT_TASKS,
  deadlines: COMPLAINT_DEADLINES,
  settings: COMPLAINT_SETTINGS,
  retention: (_, state) => KEPT[state] ?? 'retention',
  categories,
  codes: {
    'FILE_COMPLAINT.type': codes.TYPES,
    'FILE_COMPLAINT.category': codes.CATEGORIES,
    'FILE_COMPLAINT.urgency': codes.URGENCIES,
    'FILE_COMPLAINT.identityMode': codes.IDENTITY_MODES,
    'FILE_COMPLAINT.channel': codes.CHANNELS,
    'REFUSE.reason': codes.REFUSAL_REASONS,
    'REFUSE.route': codes.ROUTES,
    'REFER.agency': codes.AGENCIES,
    'OBJECT.reason': codes.OBJECTION_REASONS,
    'LOG_CONTACT.way': codes.CONTACT_WAYS,
    'ANSWER.points.verdict': codes.VERDICTS,
    'PROPOSE_CLOSING.reason': codes.CLOSING_REASONS,
    'SUSPEND.reason': codes.SUSPENSION_REASONS,
    'DIRECT_CASE.decision': codes.DIRECTIONS,
    'TO_CLUE.breach': codes.BREACHES,
    'TO_MEDIATION.mode': codes.MEDIATION_MODES,
    'SETBACK_REPORTED.what': codes.SETBACKS,
    'REFERRAL_ANSWERED.outcome': codes.REFERRAL_RESULTS,
    'REVIEW_RESOLVED.outcome': codes.REVIEW_OUTCOMES,
    'MEDIATION_ENDED.outcome': codes.MEDIATION_OUTCOMES,
    'RECTIFICATION_ENDED.outcome': codes.RECTIFICATION_OUTCOMES,
    'REVIEW_RESOLVED.direction': codes.DIRECTIONS,
    'AGREE_MERGE.consentBy': codes.CONSENT_WAYS,
  },
  invariants: complaintInvariants,
  summary: complaintSummary,
  parties: complaintParties,
  discloses: ({ identityMode }) => identityMode === 'disclosed',
  effectData: complaintEffectData,
  notices: COMPLAINT_NOTICES,
  documents: COMPLAINT_DOCUMENTS,
  records: COMPLAINT_RECORDS,
  upgrades: [],
  openings: COMPLAINT_EVENTS.FILE_COMPLAINT.samples,
  nodeKey: complaintNodeKey,
});

export default complaint;
