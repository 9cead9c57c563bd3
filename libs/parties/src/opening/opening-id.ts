import { derivedId, newId } from '#kernel/ids.js';
import type { Caller } from '../caller.js';

const NAMESPACE = '5095a728-5726-4719-8e4b-358eca63f95e';

export interface OpeningIdentity {
  readonly caller: Caller;
  readonly idempotencyKey?: string;
  /** System the case comes from, and its id there. */
  readonly source?: { readonly name: string; readonly id: string };
}

/**
 * The id of a case about to be opened. The same source record, or the same key from the same caller, is the same case:
 * a retry then meets its first attempt. Parts travel as JSON, so no two different lists of parts look alike.
 */
export function openingId({ caller, idempotencyKey, source }: OpeningIdentity): string {
  if (source) return derivedId(NAMESPACE, JSON.stringify(['source', source.name, source.id]));
  if (idempotencyKey === undefined) return newId();
  const who = caller.kind === 'person' ? caller.accountId : '';
  return derivedId(NAMESPACE, JSON.stringify(['key', caller.kind, who, idempotencyKey]));
}
