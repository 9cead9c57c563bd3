import type { KindEvent } from '../../contract/kind-event.js';
import type { Question } from './complaint.ask.js';
import { BLANK_CONTEXT, type ComplaintContext } from './complaint.context.js';
import type { FileComplaint } from './events/filing.js';
import { firmFact } from './guards/facts.js';

/** The facts of a filing. A firm that nobody knows is left out, so that a clerk has to identify one. */
export function filed({
  payload,
  meta,
}: Pick<Question<FileComplaint>, 'payload' | 'meta'>): Partial<ComplaintContext> {
  const firm = firmFact(meta.facts, payload.firmId);
  return {
    type: payload.type,
    category: payload.category,
    urgency: payload.urgency ?? 'normal',
    identityMode: payload.identityMode,
    reachable: payload.contact !== undefined,
    estateId: payload.estateId ?? null,
    firmId: firm?.id ?? null,
    firmMember: firm?.member ?? null,
    occurredOn: payload.occurredOn ?? null,
  };
}

/**
 * The context of a new case. XState also asks without input, each time it takes a step (engines.md §2.2), and throws
 * the answer away.
 */
export function openingContext(input: { readonly event: KindEvent } | undefined): ComplaintContext {
  if (!input) return BLANK_CONTEXT;
  const { meta } = input.event;
  const payload = input.event.payload as FileComplaint;
  const isPerson = meta.actor.kind === 'person' || meta.actor.kind === 'complainant';
  return {
    ...BLANK_CONTEXT,
    ...filed({ payload, meta }),
    asDraft: payload.asDraft === true,
    channel: payload.channel ?? 'web',
    enteredByOffice: meta.actor.role === 'clerk',
    filedAt: meta.at,
    firstFiledAt: meta.at,
    actedBy: isPerson ? { [meta.actor.role]: [meta.actor.id] } : {},
  };
}
