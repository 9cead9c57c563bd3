import { text } from '#kernel/text.js';
import { type CategoryRule, defineCaseKind } from '../../contract/case-kind.js';
import { eventTable } from '../../contract/event-rule.js';
import * as codes from './integrity-warning.codes.js';
import type { WarningContext } from './integrity-warning.context.js';
import { WARNING_DEADLINES } from './integrity-warning.deadlines.js';
import { WARNING_DOCUMENTS, WARNING_RECORDS } from './integrity-warning.documents.js';
import { warningEffectData } from './integrity-warning.effect-data.js';
import { WARNING_EVENTS } from './integrity-warning.events.js';
import { WARNING_GUARD_TEXTS } from './integrity-warning.guard-texts.js';
import { warningInvariants } from './integrity-warning.invariants.js';
import { warningMachine } from './integrity-warning.machine.js';
import { warningNodeKey } from './integrity-warning.node-key.js';
import { WARNING_NOTICES } from './integrity-warning.notices.js';
import { warningOutline } from './integrity-warning.outline.js';
import { warningParties, warningSummary } from './integrity-warning.parties.js';
import { warningPublicEntry } from './integrity-warning.public-entry.js';
import { WARNING_SETTINGS } from './integrity-warning.settings.js';
import { WARNING_CROSSINGS, WARNING_STAGES, WARNING_STATES } from './integrity-warning.states.js';
import { WARNING_TASKS } from './integrity-warning.tasks.js';
import { PRICE_PHRASES } from './price/price-phrases.js';

const categories: readonly CategoryRule[] = Object.entries(codes.LIMBS).map(([id, label]) => ({ id, label }));

const signed = [
  'REMIND',
  'SUBMIT_REPORT',
  'ISSUE_PRE_NOTICE',
  'DECIDE',
  'ISSUE_DECISION',
  'DECIDE_APPEAL',
  'PUBLISH',
  'PUT_BACK',
];

/** A warning to a member firm, from the clue to the end of its publicity (domain.md §4.4). */
export const integrityWarning = defineCaseKind<WarningContext>({
  name: 'integrity_warning',
  version: 1,
  prefix: 'JS',
  label: text('诚信警示', 'integrity warning'),
  machine: warningMachine,
  opening: 'REPORT_CLUE',
  openingGuards: ['isFirmKnown', 'isNotInTheFuture'],
  events: eventTable(WARNING_EVENTS),
  states: WARNING_STATES,
  stages: WARNING_STAGES,
  crossings: WARNING_CROSSINGS,
  guards: WARNING_GUARD_TEXTS,
  tasks: WARNING_TASKS,
  deadlines: WARNING_DEADLINES,
  settings: WARNING_SETTINGS,
  retention: () => 'retention',
  categories,
  codes: {
    'REPORT_CLUE.breach': codes.LIMBS,
    'REPORT_CLUE.source': codes.SOURCES,
    'ASSESS.limbs': codes.LIMBS,
    'DROP_CLUE.reason': codes.DROP_REASONS,
    'DO_NOT_FILE.reason': codes.DROP_REASONS,
    'REFER_TO_REGULATOR.agency': codes.AGENCIES,
    'END_MEMBERSHIP.agency': codes.AGENCIES,
    'STRIKE_LIMB.limb': codes.LIMBS,
    'REFER_LIMB.limb': codes.LIMBS,
    'REFER_LIMB.agency': codes.AGENCIES,
    'RECORD_EVIDENCE.weight': codes.EVIDENCE_CLASSES,
    'RECORD_EVIDENCE.kind': codes.EVIDENCE_KINDS,
    'SUBMIT_REPORT.level': codes.PROPOSALS,
    'DECIDE.level': codes.PROPOSALS,
    'LOG_SERVICE.way': codes.SERVICE_WAYS,
    'FILE_APPEAL.grounds': codes.APPEAL_GROUNDS,
    'FILE_LATE_APPEAL.grounds': codes.APPEAL_GROUNDS,
    'DECIDE_APPEAL.outcome': codes.APPEAL_OUTCOMES,
    'DECIDE_APPEAL.level': codes.LEVELS,
    'TAKE_DOWN.reason': codes.TAKE_DOWN_REASONS,
    'RULE_ON_OBJECTION.ruling': codes.OBJECTION_RULINGS,
    'REVOKE_WARNING.reason': codes.REVOCATION_REASONS,
    ...Object.fromEntries(signed.map((event) => [`${event}.pricePhrases`, PRICE_PHRASES])),
  },
  invariants: warningInvariants,
  summary: warningSummary,
  parties: warningParties,
  outline: warningOutline,
  publicEntry: warningPublicEntry,
  effectData: warningEffectData,
  notices: WARNING_NOTICES,
  documents: WARNING_DOCUMENTS,
  records: WARNING_RECORDS,
  upgrades: [],
  openings: WARNING_EVENTS.REPORT_CLUE.samples,
  nodeKey: warningNodeKey,
});

export default integrityWarning;
