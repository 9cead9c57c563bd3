import type { JsonObject } from '#kernel/json.js';
import { RUNG_EVENT, type RungPayload } from '../../contract/deadline-rule.js';
import type { KindEvent } from '../../contract/kind-event.js';
import {
  AGENCIES,
  CATEGORIES,
  type Codes,
  FORMS,
  IDENTITY_BASES,
  inWords,
  RESULTS,
  type Source,
} from './referral.codes.js';
import type { ReferralContext } from './referral.context.js';
import { REFERRAL_DEADLINES } from './referral.deadlines.js';

/** Completes an effect with what is known at this moment; codes in words, in both languages. */
export function referralEffectData(
  effect: string,
  params: JsonObject,
  context: ReferralContext,
  event: KindEvent,
  caseId: string,
): JsonObject {
  if (effect === 'tellCase') return tellSource(params['outcome'] ?? null, context);
  if (effect === 'openCase') return rectification(context, caseId);
  return {
    listedIn: context.listedIn,
    ...words('agency', AGENCIES, context.agency),
    ...words('form', FORMS, context.form),
    ...words('result', RESULTS, context.result),
    ...words('identity', IDENTITY_WORDS, context.identityBasis ?? 'none'),
    ...deadlineWords(event),
  };
}

const IDENTITY_WORDS: Codes = {
  ...IDENTITY_BASES,
  none: { zh: '不提供', en: 'does not go along' },
};

/** Who waits for the answer. What goes to an agency from a warning or an order is not taken up again there. */
const HEARS: readonly Source[] = ['complaint', 'rightsRequest'];

function tellSource(outcome: JsonObject[string], { source, sourceCaseId }: ReferralContext): JsonObject {
  if (sourceCaseId === null || !HEARS.includes(source)) return {};
  return { caseId: sourceCaseId, event: 'REFERRAL_ANSWERED', payload: { outcome } };
}

/** The agency's finding stands behind it; the office still words the items (§4.3). */
function rectification(context: ReferralContext, caseId: string): JsonObject {
  const { firmId, estateId, category, urgent, complainantCaseId } = context;
  const about = inWords(CATEGORIES, category)?.zh;
  return {
    kind: 'rectification',
    title: about ? `整改：${about}` : '整改',
    relation: 'rectification',
    blocking: false,
    payload: {
      firmId,
      ...(estateId ? { estateId } : {}),
      ...(category ? { category } : {}),
      safety: urgent || category === 'facilitySafety',
      source: 'office',
      sourceCaseId: caseId,
      ...(complainantCaseId ? { complainantCaseId } : {}),
    },
  };
}

function deadlineWords(event: KindEvent): JsonObject {
  const rule = REFERRAL_DEADLINES.find(({ name, onPassed }) =>
    event.type === RUNG_EVENT ? name === (event.payload as RungPayload).deadline : onPassed === event.type,
  );
  return rule ? { deadline: rule.name, deadlineZh: rule.label.zh, deadlineEn: rule.label.en } : {};
}

function words(name: string, codes: Codes, code: string | null | undefined): JsonObject {
  const found = inWords(codes, code);
  return found ? { [`${name}Zh`]: found.zh, [`${name}En`]: found.en } : {};
}
