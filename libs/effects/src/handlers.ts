import type { CaseKind } from '#machines/contract/case-kind.js';
import type { EffectType } from '#machines/contract/effect-intent.js';
import { type Effect, EffectImpossible, type PlannedRow, type Surroundings } from './effect.js';
import type { Handler } from './handlers/handler.js';
import { issue } from './handlers/issue.js';
import { notify } from './handlers/notify.js';
import { record } from './handlers/record.js';

/** Cases speak to each other inside the engine's own transaction; these never wait to be carried out. */
export const WRITTEN_BY_ENGINE = ['tellCase', 'openCase'] as const satisfies readonly EffectType[];

type CarriedOut = Exclude<EffectType, (typeof WRITTEN_BY_ENGINE)[number]>;

/** A new effect type does not compile until it stands here or above. */
export const HANDLERS: Readonly<Record<CarriedOut, Handler>> = { notify, issue, record };

/** The rows of an effect. Throws EffectImpossible when they can never be made. */
export function planEffect(effect: Effect, around: Surroundings, kind: CaseKind): readonly PlannedRow[] {
  if (!Object.hasOwn(HANDLERS, effect.type))
    throw new EffectImpossible(`nothing carries out "${effect.type}"`);
  return HANDLERS[effect.type as CarriedOut](effect, around, kind);
}
