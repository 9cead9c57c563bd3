import { v5, v7 } from 'uuid';

/** A new time-ordered id (UUID version 7): rows written together lie together on disk. */
export function newId(): string {
  return v7();
}

/** The same id for the same parts, always (UUID version 5): used where a retry must meet its first attempt. */
export function derivedId(namespace: string, ...parts: readonly (string | number)[]): string {
  return v5(parts.join('/'), namespace);
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** True for text that PostgreSQL would accept as a `uuid`; ids from outside are checked before any query. */
export function isId(value: unknown): value is string {
  return typeof value === 'string' && UUID.test(value);
}
