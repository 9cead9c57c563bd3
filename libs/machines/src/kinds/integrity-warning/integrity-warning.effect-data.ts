import type { Json, JsonObject } from '#kernel/json.js';
import { BODIES } from '../../contract/bodies.js';
import { RUNG_EVENT, type RungPayload } from '../../contract/deadline-rule.js';
import type { KindEvent } from '../../contract/kind-event.js';
import {
  AGENCIES,
  APPEAL_OUTCOMES,
  type Codes,
  LEVELS,
  LIMBS,
  PROPOSALS,
} from './integrity-warning.codes.js';
import type { WarningContext } from './integrity-warning.context.js';
import type { ReferToAgency } from './events/clue.js';
import type { ReferLimb } from './events/filing.js';
import { WARNING_DEADLINES } from './integrity-warning.deadlines.js';
import { LEVEL_RULES } from './integrity-warning.levels.js';
import { settingOf } from './integrity-warning.settings.js';

/**
 * Completes an effect with what is known at this moment. Codes are added in words, in both languages (`levelZh`,
 * `levelEn`), so that templates need no lists.
 */
export function warningEffectData(
  effect: string,
  params: JsonObject,
  context: WarningContext,
  event: KindEvent,
  caseId: string,
): JsonObject {
  if (effect === 'openCase') return childOf(params['child'], context, event, caseId);
  if (effect === 'record')
    return {
      firmId: context.firmId,
      entry: params['entry'] ?? null,
      level: context.level,
      breach: context.breach,
    };
  return { ...wordsOf(context, event), ...payloadWords(event), ...deadlineWords(event) };
}

const present = (fields: Readonly<Record<string, JsonObject[string] | null | undefined>>): JsonObject =>
  Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== null && value !== undefined),
  ) as JsonObject;

function childOf(
  child: Json | undefined,
  context: WarningContext,
  event: KindEvent,
  caseId: string,
): JsonObject {
  if (child === 'review') return review(context, caseId);
  return child === 'referral' ? referral(context, event, caseId) : rectification(context, caseId);
}

/**
 * The firm and what is alleged by its code; the office words the letter. Who reported it does not go along, and the
 * warning does not wait for the answer.
 */
function referral(context: WarningContext, { payload }: KindEvent, caseId: string): JsonObject {
  const { agency, limb } = payload as ReferToAgency & Partial<ReferLimb>;
  return {
    kind: 'referral',
    relation: 'referral',
    blocking: false,
    title: `移送：${LIMBS[limb ?? context.breach].zh}`,
    payload: present({
      agency,
      form: 'handover',
      source: 'warning',
      sourceCaseId: caseId,
      firmId: context.firmId,
      estateId: context.estateId,
    }),
  };
}

/** The matter chooses the body (§4.5 C3); the numbers may move it up. */
function review(context: WarningContext, caseId: string): JsonObject {
  const level = context.notified ?? 'L2';
  const { matter } = LEVEL_RULES[context.asked === 'objection' ? 'L1' : level];
  return {
    kind: 'review',
    relation: 'review',
    blocking: true,
    title: `${LEVELS[level].zh}：${LIMBS[context.breach].zh}`,
    payload: present({
      matter,
      subjectCaseId: caseId,
      firmId: context.firmId,
      estateId: context.estateId,
      notifiedLevel: level,
      firmsTouched: context.firmsTouched,
      households: context.households,
      media: context.media,
    }),
  };
}

function rectification(context: WarningContext, caseId: string): JsonObject {
  return {
    kind: 'rectification',
    relation: 'rectification',
    blocking: true,
    title: `整改：${LIMBS[context.breach].zh}`,
    payload: present({
      firmId: context.firmId,
      estateId: context.estateId,
      safety: context.safety,
      source: 'warning',
      sourceCaseId: caseId,
    }),
  };
}

function wordsOf(context: WarningContext, { meta }: KindEvent): JsonObject {
  const rules = LEVEL_RULES[context.level ?? context.notified ?? 'L1'];
  const limbs = Object.keys(context.limbs) as (keyof typeof LIMBS)[];
  return {
    firmId: context.firmId,
    limbsZh: limbs.map((limb) => LIMBS[limb].zh).join('、'),
    limbsEn: limbs.map((limb) => LIMBS[limb].en).join(', '),
    pieces: context.evidence.length,
    heldOn: context.heldOn,
    servedOn: context.servedOn,
    until: context.until,
    publicityDays: context.publicityDays,
    repairDays: context.level ? settingOf(meta.settings, `repairAfter${context.level}`) : 0,
    objectionDays: settingOf(meta.settings, 'reminderObjection'),
    commentDays: settingOf(meta.settings, 'comment'),
    leaveDays: settingOf(meta.settings, 'hearingLeave'),
    appealDays: settingOf(meta.settings, 'appeal'),
    reopeningDays: settingOf(meta.settings, 'reopening'),
    decidesZh: rules.decides.zh,
    decidesEn: rules.decides.en,
    shownToZh: rules.shownTo.zh,
    shownToEn: rules.shownTo.en,
    ...inWords('breach', LIMBS, context.breach),
    ...inWords('level', LEVELS, context.level),
    ...inWords('notified', LEVELS, context.notified),
    ...inWords('proposal', PROPOSALS, context.report?.level),
    ...inWords('appealOutcome', APPEAL_OUTCOMES, context.appealOutcome),
    ...bodyWords(context),
  };
}

function bodyWords({ body }: WarningContext): JsonObject {
  if (body === null) return {};
  if (body === 'secretaryGeneral') return { bodyZh: '秘书长', bodyEn: 'the secretary-general' };
  return { bodyZh: BODIES[body].label.zh, bodyEn: BODIES[body].label.en };
}

function payloadWords({ payload }: KindEvent): JsonObject {
  const { agency, limb } = (payload ?? {}) as { agency?: string; limb?: string };
  return { ...inWords('agency', AGENCIES, agency), ...inWords('limb', LIMBS, limb) };
}

function deadlineWords(event: KindEvent): JsonObject {
  const rule = WARNING_DEADLINES.find(({ name, onPassed }) =>
    event.type === RUNG_EVENT ? name === (event.payload as RungPayload).deadline : onPassed === event.type,
  );
  return rule ? { deadline: rule.name, deadlineZh: rule.label.zh, deadlineEn: rule.label.en } : {};
}

function inWords(name: string, codes: Codes, code: string | null | undefined): JsonObject {
  const words = code ? codes[code] : undefined;
  return words ? { [`${name}Zh`]: words.zh, [`${name}En`]: words.en } : {};
}
