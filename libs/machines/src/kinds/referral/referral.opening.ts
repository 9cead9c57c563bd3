import type { KindEvent } from '../../contract/kind-event.js';
import type { DraftReferral } from './events/letter.js';
import { BLANK_CONTEXT, type ReferralContext } from './referral.context.js';

/** XState also asks without input, each time it takes a step (engines.md §2.2), and throws the answer away. */
export function openingContext(input: { readonly event: KindEvent } | undefined): ReferralContext {
  if (!input) return BLANK_CONTEXT;
  const payload = input.event.payload as DraftReferral;
  const { actor } = input.event.meta;
  return {
    ...BLANK_CONTEXT,
    agency: payload.agency,
    form: payload.form,
    source: payload.source,
    sourceCaseId: payload.sourceCaseId ?? null,
    complainantCaseId: payload.complainantCaseId ?? null,
    firmId: payload.firmId ?? null,
    estateId: payload.estateId ?? null,
    category: payload.category ?? null,
    urgent: payload.urgent === true,
    identityBasis: payload.withIdentity ? (payload.identityBasis ?? null) : null,
    drafter: actor.kind === 'person' ? { id: actor.id, role: actor.role } : null,
  };
}
