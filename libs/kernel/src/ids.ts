import { hash } from 'node:crypto';
import { v7 } from 'uuid';

/** A new time-ordered id (UUID version 7): rows written together lie together on disk. */
export function newId(): string {
  return v7();
}

/**
 * The same id for the same parts, always (UUID version 5): used where a retry must meet its first attempt. A transition
 * makes a dozen of them, so the digest is taken in one call; RFC 9562 fixes the result.
 * @throws TypeError when the namespace is no UUID.
 */
export function derivedId(namespace: string, ...parts: readonly (string | number)[]): string {
  const name = parts.join('/');
  const bytes = Buffer.alloc(NAMESPACE_BYTES + Buffer.byteLength(name));
  if (!UUID.test(namespace) || bytes.write(namespace.replaceAll('-', ''), 0, 'hex') !== NAMESPACE_BYTES)
    throw new TypeError(`not a UUID: ${namespace}`);
  bytes.write(name, NAMESPACE_BYTES);
  const digest = hash('sha1', bytes, 'hex');
  const variant = ((Number.parseInt(digest.charAt(16), 16) & 3) | 8).toString(16);
  return `${digest.slice(0, 8)}-${digest.slice(8, 12)}-5${digest.slice(13, 16)}-${variant}${digest.slice(17, 20)}-${digest.slice(20, 32)}`;
}

const NAMESPACE_BYTES = 16;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** True for text that PostgreSQL would accept as a `uuid`; ids from outside are checked before any query. */
export function isId(value: unknown): value is string {
  return typeof value === 'string' && UUID.test(value);
}
