import type { JsonObject } from '#kernel/json.js';
import { DIRECTIONS } from '../../vocabulary/directions.js';
import { canDecide } from './review.can-decide.js';
import { type Codes, DESKS, HEARINGS, LEVELS, MATTER_WORDS, MODES, OUTCOMES, WHYS } from './review.codes.js';
import type { ReviewContext } from './review.context.js';
import { routeText } from './review.route.js';
import { eligibleSeats, quorumNow } from './review.seats.js';

/** Completes an effect with what is known at this moment. Codes are added in words, in both languages. */
export function reviewEffectData(effect: string, _params: JsonObject, context: ReviewContext): JsonObject {
  if (effect === 'tellCase') return told(context);
  return { ...numbersOf(context), ...wordsOf(context), ...decisionOf(context) };
}

/** What the subject hears: who decided what with which numbers, never who voted how. */
function told({ subjectCaseId, result, motion, body }: ReviewContext): JsonObject {
  const adopted = result?.outcome === 'adopted';
  const payload: JsonObject = {
    outcome: result?.outcome ?? 'undecided',
    body: result?.body ?? body,
    ...(adopted && result.level ? { level: result.level } : {}),
    ...(adopted && motion?.direction ? { direction: motion.direction } : {}),
    ...(adopted && motion?.workdays ? { workdays: motion.workdays } : {}),
    present: result?.present ?? 0,
    inFavour: result?.inFavour ?? 0,
    against: result?.against ?? 0,
  };
  return { caseId: subjectCaseId, event: 'REVIEW_RESOLVED', payload };
}

/** In the resolution the numbers are those of the vote; before it, those of the seats as they are. */
function numbersOf(context: ReviewContext): JsonObject {
  const { result, seats, meetingOn, adjournments, dissents, firmId, present } = context;
  const { says } = canDecide(context);
  return {
    firmId,
    meetingOn,
    adjournments,
    dissents,
    attending: present.length,
    recused: seats.filter(({ recused }) => recused !== null).length,
    seats: result?.seats ?? eligibleSeats(context).length,
    quorum: result?.quorum ?? quorumNow(context),
    present: result?.present ?? present.length,
    needed: result?.needed ?? 0,
    inFavour: result?.inFavour ?? 0,
    against: result?.against ?? 0,
    abstained: result?.abstained ?? 0,
    listHash: result?.listHash ?? null,
    marks: result?.marks.join(' ') ?? '',
    canDecideZh: says.zh,
    canDecideEn: says.en,
  };
}

function wordsOf({ matter, body, route, why, heard, motion, result }: ReviewContext): JsonObject {
  const way = route ? routeText(route) : null;
  return {
    ...inWords('matter', MATTER_WORDS, matter),
    ...inWords('body', DESKS, result?.body ?? body),
    ...(way ? { routeZh: way.zh, routeEn: way.en } : {}),
    ...inWords('why', WHYS, why),
    hearingZh: heard ? HEARINGS[heard].zh : '无',
    hearingEn: heard ? HEARINGS[heard].en : 'none',
    ...inWords('mode', MODES, motion?.mode),
    ...inWords('outcome', OUTCOMES, result?.outcome),
  };
}

/** `：L3 …` or `: one last period, 5 working days`; empty when nothing more is to be said. */
function decisionOf({ result, motion }: ReviewContext): JsonObject {
  if (result?.outcome !== 'adopted') return { decisionZh: '', decisionEn: '' };
  const days = motion?.workdays;
  const parts = [
    ...(result.level ? [LEVELS[result.level]] : []),
    ...(motion?.direction ? [DIRECTIONS[motion.direction as keyof typeof DIRECTIONS]] : []),
    ...(days ? [{ zh: `${days}个工作日`, en: `${days} working days` }] : []),
  ];
  return {
    decisionZh: parts.map(({ zh }) => `，${zh}`).join(''),
    decisionEn: parts.map(({ en }) => `, ${en}`).join(''),
  };
}

function inWords(name: string, codes: Codes, code: string | null | undefined): JsonObject {
  const words = code ? codes[code] : undefined;
  return words ? { [`${name}Zh`]: words.zh, [`${name}En`]: words.en } : {};
}
