import { firmFact } from '../../contract/facts.js';
import type { KindEvent } from '../../contract/kind-event.js';
import type { OrderRectification, OrderedItem } from './events/order.js';
import { BLANK_CONTEXT, type Item, type RectificationContext } from './rectification.context.js';

/** Items as the machine sees them: their words are kept apart. */
export function itemsOf(items: readonly OrderedItem[] | undefined): readonly Item[] {
  return (items ?? []).map(({ kind }) => ({ kind, verdict: null }));
}

/** XState also asks without input, each time it takes a step (engines.md §2.2), and throws the answer away. */
export function openingContext(input: { readonly event: KindEvent } | undefined): RectificationContext {
  if (!input) return BLANK_CONTEXT;
  const { meta } = input.event;
  const payload = input.event.payload as OrderRectification;
  const { actor } = meta;
  return {
    ...BLANK_CONTEXT,
    firmId: payload.firmId,
    firmMember: firmFact(meta.facts, payload.firmId)?.member ?? false,
    estateId: payload.estateId ?? null,
    category: payload.category ?? null,
    source: payload.source,
    sourceCaseId: payload.sourceCaseId ?? null,
    complainantCaseId: payload.complainantCaseId ?? null,
    safety: payload.safety,
    atOnce: payload.safety && payload.atOnce === true,
    items: itemsOf(payload.items),
    drafter: actor.kind === 'person' && payload.items ? { id: actor.id, role: actor.role } : null,
  };
}
