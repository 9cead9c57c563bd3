import type { KindEvent } from '../../contract/kind-event.js';
import { firmFact } from '../../contract/facts.js';
import { BLANK_CONTEXT, type WarningContext } from './integrity-warning.context.js';
import type { ReportClue } from './events/clue.js';

const informerOf = ({ informerCaseId, informerFirmId, source }: ReportClue): WarningContext['informer'] => {
  if (informerCaseId) return 'complainant';
  return informerFirmId || source === 'member' || source === 'resident' ? 'outside' : 'none';
};

/** The context of a new case; XState also asks without input at each step and throws the answer away. */
export function openingContext(input: { readonly event: KindEvent } | undefined): WarningContext {
  if (!input) return BLANK_CONTEXT;
  const { meta } = input.event;
  const payload = input.event.payload as ReportClue;
  return {
    ...BLANK_CONTEXT,
    firmId: payload.firmId,
    firmMember: firmFact(meta.facts, payload.firmId)?.member ?? null,
    estateId: payload.estateId ?? null,
    breach: payload.breach,
    limbs: { [payload.breach]: 'open' },
    occurredOn: payload.occurredOn ?? null,
    openedAt: meta.at,
    source: payload.source,
    informerCaseId: payload.informerCaseId ?? null,
    informer: informerOf(payload),
    harm: payload.harm ?? false,
    households: payload.households ?? 0,
    media: payload.media ?? false,
    firmsTouched: payload.firmsTouched ?? 1,
    actedBy: meta.actor.kind === 'person' ? { [meta.actor.role]: [meta.actor.id] } : {},
  };
}
