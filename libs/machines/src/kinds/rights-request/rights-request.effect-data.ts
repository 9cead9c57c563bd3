import { civilDateOf } from '#kernel/calendar/civil-date.js';
import type { JsonObject } from '#kernel/json.js';
import { RUNG_EVENT, type RungPayload } from '../../contract/deadline-rule.js';
import type { KindEvent } from '../../contract/kind-event.js';
import { childOf, type Relation } from './rights-request.children.js';
import {
  AGENCIES,
  ANSWERS,
  type Codes,
  inWords,
  REFUSAL_REASONS,
  RESULTS,
  STEPS,
  TOPIC_WORDS,
  TRACKS,
} from './rights-request.codes.js';
import { firmsIn, type RightsRequestContext } from './rights-request.context.js';
import { RIGHTS_REQUEST_DEADLINES } from './rights-request.deadlines.js';

/** Completes an effect with what is known at this moment; codes in words, in both languages. */
export function rightsRequestEffectData(
  effect: string,
  params: JsonObject,
  context: RightsRequestContext,
  event: KindEvent,
  caseId: string,
): JsonObject {
  if (effect === 'openCase') return childOf(params['child'] as Relation, { context, event, caseId });
  if (effect === 'tellCase') return told(params, context, caseId);
  return { ...wordsOf(context), ...daysOf(context), ...deadlineWords(event) };
}

/** The leading request hears of members that come or go; those that were joined hear of the end. */
function told({ whom, event }: JsonObject, context: RightsRequestContext, caseId: string): JsonObject {
  if (whom === 'lead')
    return {
      caseId: context.leadCaseId,
      event: event ?? null,
      payload: { firmId: context.firmId, joinedCaseId: caseId },
    };
  const caseIds = context.joined.flatMap((one) => one.caseId ?? []);
  return {
    ...(caseIds.length > 0 ? { caseIds } : {}),
    event: event ?? null,
    payload: context.result ? { result: context.result } : {},
  };
}

function wordsOf(context: RightsRequestContext): JsonObject {
  const steps = (context.plan?.steps ?? []).map((step) => STEPS[step]);
  return {
    firmId: context.firmId,
    firmCount: firmsIn(context).length,
    stepsZh: steps.map(({ zh }) => zh).join('、'),
    stepsEn: steps.map(({ en }) => en).join(', '),
    ...words('topic', TOPIC_WORDS, context.topic),
    ...words('track', TRACKS, context.track),
    ...words('refusal', REFUSAL_REASONS, context.refusal),
    ...words('agency', AGENCIES, context.submission?.agency),
    ...words('answer', ANSWERS, context.submission?.answer, ['未答复', 'none yet']),
    ...words('result', RESULTS, context.result, ['办理中', 'still open']),
  };
}

/** Days from the submission to receipt and answer, as the half-yearly report counts them. */
function daysOf({ submission }: RightsRequestContext): JsonObject {
  const dayOf = (day: string | null | undefined): number | null =>
    submission && day ? (Date.parse(day) - Date.parse(civilDateOf(submission.at))) / 86_400_000 : null;
  const answered = submission?.answeredAt;
  const receipt = dayOf(submission?.receiptOn);
  const answer = dayOf(answered ? civilDateOf(answered) : null);
  return {
    receiptDay: receipt,
    answerDay: answer,
    receiptZh: receipt === null ? '尚未收悉' : `第${receipt}日收悉`,
    receiptEn: receipt === null ? 'no receipt yet' : `receipt on day ${receipt}`,
    daysZh: answer === null ? '尚未答复' : `第${answer}日答复`,
    daysEn: answer === null ? 'no answer yet' : `answer on day ${answer}`,
  };
}

function deadlineWords(event: KindEvent): JsonObject {
  const rule = RIGHTS_REQUEST_DEADLINES.find(({ name, onPassed }) =>
    event.type === RUNG_EVENT ? name === (event.payload as RungPayload).deadline : onPassed === event.type,
  );
  return rule ? { deadline: rule.name, deadlineZh: rule.label.zh, deadlineEn: rule.label.en } : {};
}

function words(
  name: string,
  codes: Codes,
  code: string | null | undefined,
  none?: readonly [string, string],
): JsonObject {
  const found = inWords(codes, code);
  if (found) return { [`${name}Zh`]: found.zh, [`${name}En`]: found.en };
  return none ? { [`${name}Zh`]: none[0], [`${name}En`]: none[1] } : {};
}
