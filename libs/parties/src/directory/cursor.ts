import { ERRORS } from '#kernel/error-catalogue.js';
import { HeyiError } from '#kernel/errors.js';
import { isId } from '#kernel/ids.js';

/** The last row of a page by the order of the list: name, then id. */
export interface Place {
  readonly name: string;
  readonly id: string;
}

export interface Page<T> {
  readonly items: readonly T[];
  /** Opaque; null on the last page. */
  readonly nextCursor: string | null;
}

export function cursorOf({ name, id }: Place): string {
  return Buffer.from(JSON.stringify([name, id]), 'utf8').toString('base64url');
}

/** Throws INPUT.INVALID for what we did not give out. */
export function readCursor(cursor: string): Place {
  try {
    const place: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(place) && typeof place[0] === 'string' && !place[0].includes('\0') && isId(place[1]))
      return { name: place[0], id: place[1] };
  } catch {
    // not JSON: falls through to the refusal
  }
  const message = { zh: '请使用上一页给出的 nextCursor', en: 'use the nextCursor of the page before' };
  throw new HeyiError(ERRORS.inputInvalid, { errors: [{ field: 'cursor', code: 'isCursor', message }] });
}

/** `limit + 1` rows were asked for: the one too many says that another page follows. */
export function pageOf<T extends Place>(rows: readonly T[], limit: number): Page<T> {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, nextCursor: rows.length > limit && last ? cursorOf(last) : null };
}
