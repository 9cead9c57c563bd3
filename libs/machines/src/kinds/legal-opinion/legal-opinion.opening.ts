import type { KindEvent } from '../../contract/kind-event.js';
import type { RequestOpinion } from './events/request.js';
import { BLANK_CONTEXT, type OpinionContext } from './legal-opinion.context.js';

/** XState also asks without input, each time it takes a step (engines.md §2.2), and throws the answer away. */
export function openingContext(input: { readonly event: KindEvent } | undefined): OpinionContext {
  if (!input) return BLANK_CONTEXT;
  const payload = input.event.payload as RequestOpinion;
  return {
    ...BLANK_CONTEXT,
    form: payload.form,
    urgent: payload.urgent === true,
    forWhom: payload.forWhom,
    firmId: payload.firmId ?? null,
    source: payload.source,
    sourceCaseId: payload.sourceCaseId ?? null,
    level: payload.level ?? null,
    firmsTouched: payload.firmsTouched ?? 0,
  };
}
