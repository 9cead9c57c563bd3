import { text } from '#kernel/text.js';
import { type CategoryRule, defineCaseKind } from '../../contract/case-kind.js';
import { eventTable } from '../../contract/event-rule.js';
import * as codes from './referral.codes.js';
import type { ReferralContext } from './referral.context.js';
import { REFERRAL_DEADLINES } from './referral.deadlines.js';
import { REFERRAL_DOCUMENTS } from './referral.documents.js';
import { referralEffectData } from './referral.effect-data.js';
import { REFERRAL_EVENTS } from './referral.events.js';
import { REFERRAL_GUARD_TEXTS } from './referral.guard-texts.js';
import { referralInvariants } from './referral.invariants.js';
import { referralMachine } from './referral.machine.js';
import { referralNodeKey } from './referral.node-key.js';
import { REFERRAL_NOTICES } from './referral.notices.js';
import { referralOutline } from './referral.outline.js';
import { referralParties, referralSummary } from './referral.parties.js';
import { REFERRAL_SETTINGS } from './referral.settings.js';
import { REFERRAL_STAGES, REFERRAL_STATES } from './referral.states.js';
import { REFERRAL_TASKS } from './referral.tasks.js';

const categories: readonly CategoryRule[] = Object.entries(codes.CATEGORIES).map(([id, label]) => ({
  id,
  label,
}));

/** A matter that goes to a government agency (domain.md §4.7). */
export const referral = defineCaseKind<ReferralContext>({
  name: 'referral',
  version: 1,
  prefix: 'ZB',
  label: text('转办', 'referral'),
  machine: referralMachine,
  opening: 'DRAFT_REFERRAL',
  openingGuards: ['isIdentityAllowed', 'isSomebodyToName'],
  events: eventTable(REFERRAL_EVENTS),
  states: REFERRAL_STATES,
  stages: REFERRAL_STAGES,
  guards: REFERRAL_GUARD_TEXTS,
  tasks: REFERRAL_TASKS,
  deadlines: REFERRAL_DEADLINES,
  settings: REFERRAL_SETTINGS,
  retention: () => 'retention',
  categories,
  codes: {
    'DRAFT_REFERRAL.agency': codes.AGENCIES,
    'DRAFT_REFERRAL.form': codes.FORMS,
    'DRAFT_REFERRAL.source': codes.SOURCES,
    'DRAFT_REFERRAL.category': codes.CATEGORIES,
    'DRAFT_REFERRAL.identityBasis': codes.IDENTITY_BASES,
    'REVISE_REFERRAL.agency': codes.AGENCIES,
    'REVISE_REFERRAL.form': codes.FORMS,
    'REVISE_REFERRAL.identityBasis': codes.IDENTITY_BASES,
    'REPLY.result': codes.RESULTS,
  },
  invariants: referralInvariants,
  summary: referralSummary,
  parties: referralParties,
  outline: referralOutline,
  effectData: referralEffectData,
  notices: REFERRAL_NOTICES,
  documents: REFERRAL_DOCUMENTS,
  records: {},
  upgrades: [],
  openings: REFERRAL_EVENTS.DRAFT_REFERRAL.samples,
  nodeKey: referralNodeKey,
});

export default referral;
