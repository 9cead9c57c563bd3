import type { KindEvent } from '../../contract/kind-event.js';
import type { RequestRightsProtection } from './events/filing.js';
import { BLANK_CONTEXT, type RightsRequestContext } from './rights-request.context.js';
import { respondentCases } from './rights-request.wall.js';

/** XState also asks without input, each time it takes a step (engines.md §2.2), and throws the answer away. */
export function openingContext(input: { readonly event: KindEvent } | undefined): RightsRequestContext {
  if (!input) return BLANK_CONTEXT;
  const { meta } = input.event;
  const payload = input.event.payload as RequestRightsProtection;
  return {
    ...BLANK_CONTEXT,
    firmId: payload.firmId,
    estateId: payload.estateId ?? null,
    topic: payload.topic,
    against: payload.against ?? null,
    againstFirmId: payload.againstFirmId ?? null,
    safety: payload.safety === true || payload.topic === 'staffSafety',
    openedAt: meta.at,
    respondentIn: respondentCases(meta.facts, payload.firmId, payload.topic),
  };
}
