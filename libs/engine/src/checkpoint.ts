import { createPublicKey, type KeyObject, verify } from 'node:crypto';
import { canonicalText, sha256 } from '#kernel/canonical-json.js';

/** How far one case's history had come when a checkpoint was taken. */
export interface Head {
  readonly caseId: string;
  readonly seq: number;
  readonly hash: string;
}

/**
 * What a checkpoint says: one number for all histories that moved since the checkpoint before it, whose own digest it
 * carries. Whoever holds one of these outside the database can tell whether any earlier entry was bent since.
 */
export interface CheckpointBody {
  readonly number: number;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** Number of cases that moved since the last checkpoint. */
  readonly cases: number;
  /** SHA-256 over the sorted heads, see `rootOf`. */
  readonly root: string;
  /** SHA-256 of the body before it; of the empty text for the first. */
  readonly prev: string;
  /** Public Ed25519 key, SPKI in base64. */
  readonly key: string;
}

/** A checkpoint as it is stored, published and mailed: exactly the signed bytes, and the signature in base64. */
export interface Checkpoint {
  readonly body: string;
  readonly signature: string;
}

export const FIRST_PREV = sha256('');

/** SHA-256 over one line `<case> <seq> <hash>` for each head, sorted by case. */
export function rootOf(heads: readonly Head[]): string {
  return sha256(
    heads
      .map(({ caseId, seq, hash }) => `${caseId} ${seq} ${hash}`)
      .toSorted()
      .join('\n'),
  );
}

export function checkpointText(body: CheckpointBody): string {
  return canonicalText(body);
}

export function readCheckpoint({ body }: Pick<Checkpoint, 'body'>): CheckpointBody {
  return JSON.parse(body) as CheckpointBody;
}

/** True when the signature fits the bytes under this public key (SPKI in base64). */
export function isSigned({ body, signature }: Checkpoint, key: string): boolean {
  try {
    return verify(null, Buffer.from(body, 'utf8'), publicKey(key), Buffer.from(signature, 'base64'));
  } catch {
    return false;
  }
}

function publicKey(key: string): KeyObject {
  return createPublicKey({ key: Buffer.from(key, 'base64'), format: 'der', type: 'spki' });
}

/** What is wrong with a series of checkpoints, oldest first, each with the heads that it covers. */
export function checkSeries(
  series: readonly { readonly checkpoint: Checkpoint; readonly heads: readonly Head[] }[],
  trusted: readonly string[] = [],
): string[] {
  let prev = FIRST_PREV;
  return series.flatMap(({ checkpoint, heads }, index) => {
    const body = readCheckpoint(checkpoint);
    const name = `checkpoint ${body.number}`;
    const found = [
      ...(body.number === index + 1 ? [] : [`${name}: number ${index + 1} is missing`]),
      ...(body.prev === prev ? [] : [`${name} does not follow the one before it`]),
      ...(isSigned(checkpoint, body.key) ? [] : [`${name} is not signed by the key that it names`]),
      ...(trusted.length === 0 || trusted.includes(body.key) ? [] : [`${name} is signed by an unknown key`]),
      ...(rootOf(heads) === body.root ? [] : [`${name}: the heads that it covers were changed`]),
    ];
    prev = sha256(checkpoint.body);
    return found;
  });
}

/** Compares a checkpoint that somebody kept outside with the series of the database; null when they agree. */
export function differenceFrom(kept: Checkpoint, series: readonly Checkpoint[]): string | null {
  const { number, at } = readCheckpoint(kept);
  const own = series[number - 1];
  if (!own)
    return `the database is older than checkpoint ${number} of ${at}: it was restored from an old copy, or its end was cut`;
  return own.body === kept.body ? null : `checkpoint ${number} of ${at} is not the one that was published`;
}
