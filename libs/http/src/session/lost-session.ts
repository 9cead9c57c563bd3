import type { FastifyRequest } from 'fastify';
import { ERRORS } from '#kernel/error-catalogue.js';
import { HeyiError } from '#kernel/errors.js';
import type { Caller } from '#parties/caller.js';

const SESSION = /(?:^|;\s*)(?:__Host-)?heyi_session=[A-Za-z0-9_-]/;

/** For routes that are open to anyone: a clerk whose session is over must not act as a nameless resident. */
export function refuseLostSession(caller: Caller, request: Pick<FastifyRequest, 'headers'>): void {
  if (
    caller.kind === 'anonymous' &&
    (request.headers.authorization || SESSION.test(request.headers.cookie ?? ''))
  )
    throw new HeyiError(ERRORS.signInNeeded);
}
