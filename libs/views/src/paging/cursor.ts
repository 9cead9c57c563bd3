import { ERRORS } from '#kernel/error-catalogue.js';
import { HeyiError } from '#kernel/errors.js';
import { isId } from '#kernel/ids.js';
import { text } from '#kernel/text.js';

/** The last row of a page by the order of a list: an instant (or none at all), then the id. */
export interface Place {
  /** ISO 8601, or 'infinity' for what never comes due. */
  readonly at: string;
  readonly id: string;
}

const AT = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z|infinity)$/;

/** Opaque to clients: base64url of JSON. It says nothing that the page itself did not say. */
export function cursorOf({ at, id }: Place): string {
  return Buffer.from(JSON.stringify([at, id]), 'utf8').toString('base64url');
}

/** Throws INPUT.INVALID for what we did not give out. */
export function readCursor(cursor: string): Place {
  try {
    const place: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (
      Array.isArray(place) &&
      place.length === 2 &&
      typeof place[0] === 'string' &&
      isPlace(place[0]) &&
      isId(place[1])
    )
      return { at: place[0], id: place[1] };
  } catch {
    // not JSON: falls through to the refusal
  }
  const message = text('请使用上一页给出的 nextCursor', 'use the nextCursor of the page before');
  throw new HeyiError(ERRORS.inputInvalid, { errors: [{ field: 'cursor', code: 'isCursor', message }] });
}

function isPlace(at: string): boolean {
  return AT.test(at) && (at === 'infinity' || !Number.isNaN(Date.parse(at)));
}

export const USUAL_LIMIT = 50;
export const MOST_LIMIT = 100;
