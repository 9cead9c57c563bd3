import { firmFact } from '../../contract/facts.js';
import type { KindEvent } from '../../contract/kind-event.js';
import type { RequestMediation } from './events/intake.js';
import { BLANK_CONTEXT, type MediationContext } from './mediation.context.js';
import { sideOf } from './mediation.sides.js';

/**
 * The context of a new case. XState also asks without input, each time it takes a step, and throws the answer away.
 */
export function openingContext(input: { readonly event: KindEvent } | undefined): MediationContext {
  if (!input) return BLANK_CONTEXT;
  const { meta } = input.event;
  const payload = input.event.payload as RequestMediation;
  const parties = {
    form: payload.form,
    firmId: payload.firmId,
    applicantFirmId: payload.applicantFirmId ?? null,
    ownersCommitteeUserId: payload.ownersCommitteeUserId ?? null,
  };
  const applicant = firmFact(meta.facts, payload.applicantFirmId);
  return {
    ...BLANK_CONTEXT,
    ...parties,
    mode: payload.mode,
    source: payload.source,
    sourceCaseId: payload.sourceCaseId ?? null,
    complainantCaseId: payload.complainantCaseId ?? null,
    member: { A: applicant?.member ?? null, B: firmFact(meta.facts, payload.firmId)?.member ?? false },
    estateId: payload.estateId ?? null,
    category: payload.category ?? null,
    openedByParty: sideOf(parties, meta.actor) === 'A',
    // Whoever applies wants it; whom a complaint or a court sends is still asked.
    consents: { A: payload.source === 'direct' || payload.source === 'rightsRequest', B: false },
  };
}
