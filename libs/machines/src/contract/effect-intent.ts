import type { JsonObject } from '#kernel/json.js';

/**
 * What a transition asks the world to do, as data. Machines name effects as actions with static `params`;
 * the engine completes them with the kind's `effectData` and stores them in the same transaction.
 *
 * - `notify`      params {notice, to}: tells a role of the case (in-system message, mail or SMS by adapter)
 * - `issue`       params {document}: issues a numbered document from the kind's template
 * - `record`      params {entry}: an entry in the response record of the firm
 * - `tellCase`    sends an event to another case; data comes from the kind's `effectData`
 * - `openCase`    opens a case of another kind; data comes from the kind's `effectData`
 */
export const EFFECT_TYPES = ['notify', 'issue', 'record', 'tellCase', 'openCase'] as const;
export type EffectType = (typeof EFFECT_TYPES)[number];

export interface EffectIntent {
  readonly type: EffectType;
  readonly params: JsonObject;
}

export function isEffectType(type: string): type is EffectType {
  return (EFFECT_TYPES as readonly string[]).includes(type);
}

/** Data of a `tellCase` effect. */
export interface TellCase {
  readonly caseId: string;
  readonly event: string;
  readonly payload: JsonObject;
}

/** Data of a `tellCase` effect that tells several cases the same, as a group tells the complaints joined to it. */
export interface TellCases {
  readonly caseIds: readonly string[];
  readonly event: string;
  readonly payload: JsonObject;
}

/** The cases that a `tellCase` effect addresses; none when its data names none. */
export function addressees(data: JsonObject): readonly string[] {
  const { caseId, caseIds } = data as { caseId?: unknown; caseIds?: unknown };
  const ids = Array.isArray(caseIds) ? (caseIds as unknown[]) : [caseId];
  return ids.filter((id): id is string => typeof id === 'string');
}

/** Data of an `openCase` effect: `relation` names the link, `blocking` whether the parent may close before the child. */
export interface OpenCase {
  /** Shown in lists; made of codes, never of people's words. Left out, the label of the kind. */
  readonly title?: string;
  readonly kind: string;
  readonly payload: JsonObject;
  readonly relation: string;
  readonly blocking: boolean;
}
