import type { JsonObject } from '#kernel/json.js';
import { RUNG_EVENT, type RungPayload } from '../../contract/deadline-rule.js';
import type { KindEvent } from '../../contract/kind-event.js';
import {
  AGENCIES,
  CATEGORIES,
  type Codes,
  FAILURES,
  FIRM_SIGNATURES,
  inWords,
  ITEM_KINDS,
  type Source,
  TERMS,
  WITHDRAWAL_REASONS,
} from './rectification.codes.js';
import { openItems, type RectificationContext, termOf } from './rectification.context.js';
import { RECTIFICATION_DEADLINES, remedyBudget } from './rectification.deadlines.js';

/** Completes an effect with what is known at this moment; codes in words, in both languages. */
export function rectificationEffectData(
  effect: string,
  params: JsonObject,
  context: RectificationContext,
  event: KindEvent,
  caseId: string,
): JsonObject {
  if (effect === 'tellCase') return tellSource(String(params['news']), context);
  if (effect === 'openCase')
    return params['relation'] === 'referral' ? referral(params, context, caseId) : warning(context, caseId);
  if (effect === 'record')
    // Nobody is named: outside the association nothing is recorded.
    return { firmId: context.firmMember ? context.firmId : null, entry: params['entry'] ?? null };
  return { ...wordsOf(context, event), ...deadlineWords(event), ...rulingWords(event) };
}

/** What waits for the order is told: a complaint, or the warning that ordered it. An order from elsewhere addresses nobody. */
const HEARS: readonly Source[] = ['complaint', 'warning'];

function tellSource(news: string, { source, sourceCaseId }: RectificationContext): JsonObject {
  if (!HEARS.includes(source) || sourceCaseId === null) return {};
  return news === 'recurrence'
    ? { caseId: sourceCaseId, event: 'SETBACK_REPORTED', payload: { what: 'recurrence' } }
    : { caseId: sourceCaseId, event: 'RECTIFICATION_ENDED', payload: { outcome: news } };
}

/** The minimum (X1): firm, estate, what it is about. Danger is told by phone first, so the referral says that it hurries. */
function referral({ form = null }: JsonObject, context: RectificationContext, caseId: string): JsonObject {
  const { firmId, estateId, category, safety, agency, complainantCaseId } = context;
  const about = inWords(CATEGORIES, category)?.zh;
  return {
    kind: 'referral',
    title: about ? `移送：${about}` : '移送',
    relation: 'referral',
    blocking: false,
    payload: {
      agency,
      form,
      firmId,
      source: 'rectification',
      sourceCaseId: caseId,
      ...(estateId ? { estateId } : {}),
      ...(category ? { category } : {}),
      ...(safety ? { urgent: true } : {}),
      ...(complainantCaseId ? { complainantCaseId } : {}),
    },
  };
}

function warning(context: RectificationContext, caseId: string): JsonObject {
  const { firmId, estateId, category, safety } = context;
  const words = inWords(CATEGORIES, category)?.zh;
  return {
    kind: 'integrity_warning',
    title: words ? `整改未落实：${words}` : '整改未落实',
    relation: 'clue',
    blocking: false,
    payload: {
      firmId,
      breach: 'rectificationRefused',
      source: 'rectification',
      sourceCaseId: caseId,
      ...(estateId ? { estateId } : {}),
      harm: safety,
    },
  };
}

function wordsOf(context: RectificationContext, event: KindEvent): JsonObject {
  const open = openItems(context);
  return {
    firmId: context.firmId,
    itemCount: context.items.length,
    openCount: open.length,
    metCount: context.items.length - open.length,
    looks: context.looks,
    extensionDays: context.extensionGranted,
    inspectOn: context.inspectOn,
    ...itemWords(context),
    ...periodWords(context, event),
    ...words('term', TERMS, termOf(context)),
    ...words('agency', AGENCIES, context.agency),
    ...words('failure', FAILURES, context.failure),
    ...words('withdrawal', WITHDRAWAL_REASONS, context.withdrawal),
    ...words('signature', FIRM_SIGNATURES, context.record?.firmSignature),
  };
}

function itemWords({ items }: RectificationContext): JsonObject {
  const kinds = items.map(({ kind }) => ITEM_KINDS[kind]);
  return { itemsZh: kinds.map(({ zh }) => zh).join('、'), itemsEn: kinds.map(({ en }) => en).join(', ') };
}

const UNITS = {
  workday: ['个工作日', 'working day(s)'],
  day: ['日', 'day(s)'],
  hour: ['小时', 'hour(s)'],
} as const;

function periodWords(context: RectificationContext, { meta }: KindEvent): JsonObject {
  const { amount, unit } = remedyBudget(context, meta.settings);
  const [zh, en] = UNITS[unit];
  return { periodZh: `${amount}${zh}`, periodEn: `${amount} ${en}` };
}

function deadlineWords(event: KindEvent): JsonObject {
  const rule = RECTIFICATION_DEADLINES.find(({ name, onPassed }) =>
    event.type === RUNG_EVENT ? name === (event.payload as RungPayload).deadline : onPassed === event.type,
  );
  return rule ? { deadline: rule.name, deadlineZh: rule.label.zh, deadlineEn: rule.label.en } : {};
}

function rulingWords({ type }: KindEvent): JsonObject {
  if (type === 'UPHOLD_ORDER') return { rulingZh: '异议不成立，维持原通知', rulingEn: 'the order stands' };
  if (type === 'AMEND_ORDER') return { rulingZh: '异议部分成立，变更通知', rulingEn: 'the order is amended' };
  return {};
}

function words(name: string, codes: Codes, code: string | null | undefined): JsonObject {
  const found = inWords(codes, code);
  return found ? { [`${name}Zh`]: found.zh, [`${name}En`]: found.en } : {};
}
