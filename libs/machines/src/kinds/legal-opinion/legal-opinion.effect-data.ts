import type { JsonObject } from '#kernel/json.js';
import { RUNG_EVENT, type RungPayload } from '../../contract/deadline-rule.js';
import type { KindEvent } from '../../contract/kind-event.js';
import { ANSWERS, FORMS, inWords } from './legal-opinion.codes.js';
import type { OpinionContext } from './legal-opinion.context.js';
import { OPINION_DEADLINES } from './legal-opinion.deadlines.js';

/** Completes an effect with what is known at this moment; codes in words, in both languages. */
export function opinionEffectData(
  effect: string,
  params: JsonObject,
  context: OpinionContext,
  event: KindEvent,
): JsonObject {
  if (effect === 'tellCase') return tellSource(String(params['event']), context);
  return {
    lawOn: context.lawOn,
    formZh: FORMS[context.form].zh,
    formEn: FORMS[context.form].en,
    ...deadlineWords(event),
  };
}

/** The answer as a code; what it says stays here, also where the source is a member's own case. */
function tellSource(event: string, { sourceCaseId, answer }: OpinionContext): JsonObject {
  if (sourceCaseId === null || inWords(ANSWERS, answer) === null) return {};
  return { caseId: sourceCaseId, event, payload: { answer } };
}

function deadlineWords(event: KindEvent): JsonObject {
  const rule = OPINION_DEADLINES.find(({ name, onPassed }) =>
    event.type === RUNG_EVENT ? name === (event.payload as RungPayload).deadline : onPassed === event.type,
  );
  return rule ? { deadline: rule.name, deadlineZh: rule.label.zh, deadlineEn: rule.label.en } : {};
}
