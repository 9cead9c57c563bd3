import { firmCaseFacts } from '../../contract/facts.js';
import type { EventMeta, KindEvent } from '../../contract/kind-event.js';
import { BLANK_CONTEXT, type ReviewContext } from './review.context.js';
import { settingOf } from './review.settings.js';
import type { ProposeReview } from './events/proposing.js';

/** States in which an earlier warning stands as decided; a dropped or revoked one counts for nothing. */
const DECIDED = ['decided', 'served', 'effective', 'published', 'repaired', 'expired'];

/**
 * The context of a new case. XState also asks without input, each time it takes a step (engines.md §2.2), and throws
 * the answer away.
 */
export function openingContext(input: { readonly event: KindEvent } | undefined): ReviewContext {
  if (!input) return BLANK_CONTEXT;
  const { meta } = input.event;
  const payload = input.event.payload as ProposeReview;
  return {
    ...BLANK_CONTEXT,
    matter: payload.matter,
    subjectCaseId: payload.subjectCaseId ?? null,
    firmId: payload.firmId ?? null,
    estateId: payload.estateId ?? null,
    notifiedLevel: payload.notifiedLevel ?? null,
    firmsTouched: payload.firmsTouched ?? 1,
    households: payload.households ?? 0,
    media: payload.media ?? false,
    counselObjects: payload.counselObjects ?? false,
    // Another case computes these two; what a person says of them moves nothing.
    secondInTwelveMonths: told(meta, payload.secondInTwelveMonths) || isSecond(payload, meta),
    respondentOnCouncil: told(meta, payload.respondentOnCouncil),
  };
}

function told({ actor }: EventMeta, value: boolean | undefined): boolean {
  return actor.kind === 'case' && value === true;
}

function isSecond({ firmId, subjectCaseId }: ProposeReview, { at, facts, settings }: EventMeta): boolean {
  if (!firmId) return false;
  const since = new Date(at);
  since.setUTCMonth(since.getUTCMonth() - settingOf(settings, 'repeatMonths'));
  return (firmCaseFacts(facts, 'integrity_warning', firmId) ?? []).some(
    ({ caseId, state, openedAt }) =>
      caseId !== subjectCaseId && DECIDED.includes(state) && Date.parse(openedAt) >= since.getTime(),
  );
}
