import type { EventMeta, Facts } from '../../../contract/kind-event.js';

/** A firm as the directory has it today. */
export interface FirmFact {
  readonly id: string;
  readonly name: string;
  readonly member: boolean;
}

export interface CaseFact {
  readonly id: string;
  readonly kind: string;
  readonly state: string;
  readonly status: string;
}

/** A fact that was not loaded counts like "there is none": no guard may pass on what it does not know. */
export function firmFact(facts: Facts, id: string | null | undefined): FirmFact | null {
  return id ? ((facts[`firm:${id}`] ?? null) as FirmFact | null) : null;
}

export function caseFact(facts: Facts, id: string | null | undefined): CaseFact | null {
  return id ? ((facts[`case:${id}`] ?? null) as CaseFact | null) : null;
}

/** Open blocking children of this case; null when nobody counted them. */
export function openChildren(facts: Facts): number | null {
  const key = ownKey(facts);
  return key === undefined ? null : (facts[key] as number);
}

/** True when the id is the id of this case, as far as the facts tell. */
export function isOwnId(facts: Facts, id: string): boolean {
  return ownKey(facts) === `openChildren:${id}`;
}

function ownKey(facts: Facts): string | undefined {
  return Object.keys(facts).find((key) => key.startsWith('openChildren:'));
}

export function isStaff(meta: EventMeta): boolean {
  return meta.actor.role === 'clerk' || meta.actor.role === 'secretaryGeneral';
}
