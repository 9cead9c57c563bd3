import { text } from '#kernel/text.js';
import { type CategoryRule, defineCaseKind } from '../../contract/case-kind.js';
import { eventTable } from '../../contract/event-rule.js';
import * as codes from './rectification.codes.js';
import type { RectificationContext } from './rectification.context.js';
import { RECTIFICATION_DEADLINES } from './rectification.deadlines.js';
import { RECTIFICATION_DOCUMENTS, RECTIFICATION_RECORDS } from './rectification.documents.js';
import { rectificationEffectData } from './rectification.effect-data.js';
import { RECTIFICATION_EVENTS } from './rectification.events.js';
import { RECTIFICATION_GUARD_TEXTS } from './rectification.guard-texts.js';
import { rectificationInvariants } from './rectification.invariants.js';
import { rectificationMachine } from './rectification.machine.js';
import { rectificationNodeKey } from './rectification.node-key.js';
import { RECTIFICATION_NOTICES } from './rectification.notices.js';
import { rectificationOutline } from './rectification.outline.js';
import { rectificationParties, rectificationSummary } from './rectification.parties.js';
import { RECTIFICATION_SETTINGS } from './rectification.settings.js';
import { RECTIFICATION_STAGES, RECTIFICATION_STATES } from './rectification.states.js';
import { RECTIFICATION_TASKS } from './rectification.tasks.js';

const categories: readonly CategoryRule[] = Object.entries(codes.CATEGORIES).map(([id, label]) => ({
  id,
  label,
}));

/** An order to a property firm to put something right, inspected and watched (domain.md §4.3). */
export const rectification = defineCaseKind<RectificationContext>({
  name: 'rectification',
  version: 1,
  prefix: 'ZG',
  label: text('整改', 'rectification'),
  machine: rectificationMachine,
  opening: 'ORDER_RECTIFICATION',
  openingGuards: ['isRespondentKnown', 'isOpenerOutside', 'isMeasurable', 'isOfOneTerm'],
  events: eventTable(RECTIFICATION_EVENTS),
  states: RECTIFICATION_STATES,
  stages: RECTIFICATION_STAGES,
  guards: RECTIFICATION_GUARD_TEXTS,
  tasks: RECTIFICATION_TASKS,
  deadlines: RECTIFICATION_DEADLINES,
  settings: RECTIFICATION_SETTINGS,
  retention: () => 'retention',
  categories,
  codes: {
    'ORDER_RECTIFICATION.category': codes.CATEGORIES,
    'ORDER_RECTIFICATION.source': codes.SOURCES,
    'ORDER_RECTIFICATION.items.kind': codes.ITEM_KINDS,
    'DRAFT_ORDER.items.kind': codes.ITEM_KINDS,
    'AMEND_ORDER.items.kind': codes.ITEM_KINDS,
    'APPROVE_ORDER.agency': codes.AGENCIES,
    'WITHDRAW_ORDER.reason': codes.WITHDRAWAL_REASONS,
    'DISPUTE.reason': codes.DISPUTE_REASONS,
    'REPORT_DONE.photos.moment': codes.PHOTO_MOMENTS,
    'RECORD_INSPECTION.verdicts.verdict': codes.ITEM_VERDICTS,
    'RECORD_INSPECTION.firmSignature': codes.FIRM_SIGNATURES,
    'REFER_TO_GOVERNMENT.agency': codes.AGENCIES,
    'LOG_LOOK.way': codes.LOOK_WAYS,
  },
  invariants: rectificationInvariants,
  summary: rectificationSummary,
  parties: rectificationParties,
  outline: rectificationOutline,
  effectData: rectificationEffectData,
  notices: RECTIFICATION_NOTICES,
  documents: RECTIFICATION_DOCUMENTS,
  records: RECTIFICATION_RECORDS,
  upgrades: [],
  openings: RECTIFICATION_EVENTS.ORDER_RECTIFICATION.samples,
  nodeKey: rectificationNodeKey,
});

export default rectification;
