import { civilDateOf } from '#kernel/calendar/civil-date.js';
import type { JsonObject } from '#kernel/json.js';
import { RUNG_EVENT, type RungPayload } from '../../contract/deadline-rule.js';
import type { KindEvent } from '../../contract/kind-event.js';
import {
  AGENCIES,
  CATEGORIES,
  CLOSING_REASONS,
  type Codes,
  OUTCOMES,
  REFUSAL_REASONS,
  ROUTES,
  SUSPENSION_REASONS,
} from './complaint.codes.js';
import { childOf, type Relation } from './complaint.children.js';
import type { ComplaintContext } from './complaint.context.js';
import { COMPLAINT_DEADLINES } from './complaint.deadlines.js';

/**
 * Completes an effect with what is known at this moment. Codes are added in words, in both languages (`reasonZh`,
 * `reasonEn`), so that templates need no lists.
 */
export function complaintEffectData(
  effect: string,
  params: JsonObject,
  context: ComplaintContext,
  event: KindEvent,
  caseId: string,
): JsonObject {
  if (effect === 'openCase') return childOf(params['relation'] as Relation, { context, event, caseId });
  if (effect === 'tellCase') return tellCase(params, context);
  if (effect === 'record')
    return { firmId: context.firmId, entry: params['entry'] ?? null, ...deadlineWords(event) };
  return { ...wordsOf(context), ...deadlineWords(event), ...rulingWords(event) };
}

/** A group speaks to all that joined it; one that joins or leaves speaks to the group. */
function tellCase({ event = '' }: JsonObject, { group, mergedInto }: ComplaintContext): JsonObject {
  if (event === 'GROUP_RESOLVED' || event === 'GROUP_UNRESOLVED')
    return { caseIds: [...group.joined], event, payload: {} };
  return { caseId: mergedInto, event, payload: {} };
}

function wordsOf(context: ComplaintContext): JsonObject {
  return {
    // A firm whose objection was upheld is no party any more, yet the ruling is addressed to it.
    firmId: context.firmId ?? context.formerFirmId,
    filedOn: context.filedAt === '' ? null : civilDateOf(context.filedAt),
    points: context.points,
    extensionDays: context.extensionGranted,
    lastPeriodDays: context.lastPeriod,
    ...inWords('category', CATEGORIES, context.category),
    ...inWords('reason', REFUSAL_REASONS, context.refusal?.reason),
    ...inWords('route', ROUTES, context.refusal?.route),
    ...inWords('agency', AGENCIES, context.agency),
    ...inWords('closingReason', CLOSING_REASONS, context.closingProposal?.reason),
    ...inWords('suspension', SUSPENSION_REASONS, context.suspensionReason),
    ...inWords('outcome', OUTCOMES, context.outcome),
  };
}

function deadlineWords(event: KindEvent): JsonObject {
  const rule = COMPLAINT_DEADLINES.find(({ name, onPassed }) =>
    event.type === RUNG_EVENT ? name === (event.payload as RungPayload).deadline : onPassed === event.type,
  );
  return rule ? { deadline: rule.name, deadlineZh: rule.label.zh, deadlineEn: rule.label.en } : {};
}

function rulingWords({ type }: KindEvent): JsonObject {
  if (type === 'UPHOLD_OBJECTION') return { rulingZh: '异议成立', rulingEn: 'the objection is upheld' };
  if (type === 'REJECT_OBJECTION') return { rulingZh: '异议不成立', rulingEn: 'the objection is rejected' };
  return {};
}

function inWords(name: string, codes: Codes, code: string | null | undefined): JsonObject {
  const words = code ? codes[code] : undefined;
  return words ? { [`${name}Zh`]: words.zh, [`${name}En`]: words.en } : {};
}
