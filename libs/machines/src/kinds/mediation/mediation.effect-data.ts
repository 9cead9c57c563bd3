import { civilDateOf } from '#kernel/calendar/civil-date.js';
import type { JsonObject } from '#kernel/json.js';
import { RUNG_EVENT, type RungPayload } from '../../contract/deadline-rule.js';
import type { KindEvent } from '../../contract/kind-event.js';
import type { InChannel } from './events/talk.js';
import { clausesOf } from './mediation.clauses.js';
import * as codes from './mediation.codes.js';
import type { MediationContext } from './mediation.context.js';
import { MEDIATION_DEADLINES } from './mediation.deadlines.js';
import { firmOnSide, sideOfChannel } from './mediation.sides.js';

/**
 * Completes an effect with what is known at this moment: codes, days and numbers. No word of the talks and no amount is
 * known here at all, so none can be sent on (M4).
 */
export function mediationEffectData(
  effect: string,
  params: JsonObject,
  context: MediationContext,
  event: KindEvent,
  caseId: string,
): JsonObject {
  if (effect === 'tellCase') return tellSource(params, context);
  if (effect === 'openCase') return openWarning(context, caseId);
  if (effect === 'record') return { firmId: recordedFirm(context), entry: params['entry'] ?? null };
  return { ...wordsOf(context), ...deadlineWords(event), ...roomOf(event) };
}

/** What each source hears: a complaint also that a promise was broken; what a court has sent has no case that waits. */
const HEARD: Readonly<Record<codes.Source, readonly string[]>> = {
  complaint: ['MEDIATION_ENDED', 'SETBACK_REPORTED'],
  rightsRequest: ['MEDIATION_ENDED'],
  direct: [],
  court: [],
};

function tellSource({ event }: JsonObject, { source, sourceCaseId, signedAt }: MediationContext): JsonObject {
  const payload: JsonObject =
    event === 'SETBACK_REPORTED'
      ? { what: 'agreementBreached' }
      : { outcome: signedAt === null ? 'failed' : 'agreed' };
  return {
    ...(sourceCaseId !== null && HEARD[source].includes(String(event)) ? { caseId: sourceCaseId } : {}),
    event: event ?? '',
    payload,
  };
}

function openWarning(context: MediationContext, sourceCaseId: string): JsonObject {
  return {
    kind: 'integrity_warning',
    relation: 'clue',
    blocking: false,
    payload: {
      firmId: recordedFirm(context) ?? context.firmId,
      breach: 'agreementBreached',
      source: 'mediation',
      sourceCaseId,
      ...(context.estateId === null ? {} : { estateId: context.estateId }),
    },
  };
}

/** The member firm that broke the agreement, or that never answered; the firm that was asked comes first. */
function recordedFirm(context: MediationContext): string | null {
  const { agreement, member, consents } = context;
  const broke = (side: codes.Side) =>
    clausesOf({ agreement }).some(({ by, status }) => by === side && status === 'breached');
  const side = (['B', 'A'] as const).find(
    (each) => member[each] === true && (agreement === null ? !consents[each] : broke(each)),
  );
  return side === undefined ? null : firmOnSide(context, side);
}

function wordsOf(context: MediationContext): JsonObject {
  const { acceptedAt, signedAt, session, agreement } = context;
  return {
    firmId: context.firmId,
    acceptedOn: acceptedAt === null ? null : civilDateOf(acceptedAt),
    signedOn: signedAt === null ? null : civilDateOf(signedAt),
    sessionOn: session === null ? null : civilDateOf(session.startsAt),
    version: agreement?.version ?? null,
    ...inWords('form', codes.FORMS, context.form),
    ...inWords('mode', codes.MODES, context.mode),
    ...inWords('ending', codes.ENDINGS, context.ending),
    ...inWords('way', codes.WAYS, session?.way),
    ...inWords('filing', codes.FILINGS, context.filing),
    ...inWords('breaching', codes.SIDES, context.breach?.by),
  };
}

function deadlineWords(event: KindEvent): JsonObject {
  const rule = MEDIATION_DEADLINES.find(({ name, onPassed }) =>
    event.type === RUNG_EVENT ? name === (event.payload as RungPayload).deadline : onPassed === event.type,
  );
  return rule ? { deadline: rule.name, deadlineZh: rule.label.zh, deadlineEn: rule.label.en } : {};
}

/** The side of a caucus, so that nobody outside the room is told of it. */
function roomOf({ payload }: KindEvent): JsonObject {
  const { channel } = payload as Partial<InChannel>;
  const side = channel === undefined ? null : sideOfChannel(channel);
  return side === null ? {} : { side };
}

function inWords(name: string, words: codes.Codes, code: string | null | undefined): JsonObject {
  const said = code ? words[code] : undefined;
  return said ? { [`${name}Zh`]: said.zh, [`${name}En`]: said.en } : {};
}
