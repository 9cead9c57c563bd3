import { randomBytes } from 'node:crypto';
import { sha256 } from '#kernel/canonical-json.js';

/** What a bearer token opens stands in front of it, so that each is looked up in one table only. */
export const TOKEN_PREFIX = { session: '', apiToken: 'heyi_', track: 'track_' } as const;

const LONGEST = 100;

/** 256 random bits as base64url, behind a prefix. */
export function newToken(prefix: string): string {
  return prefix + randomBytes(32).toString('base64url');
}

/** What is stored of a token: random 256 bits need no slow hash. Null for what cannot be one. */
export function tokenHash(token: string): string | null {
  return token.length > 0 && token.length <= LONGEST ? sha256(token) : null;
}
