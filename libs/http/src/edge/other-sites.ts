import type { FastifyInstance, FastifyRequest } from 'fastify';
import { ERRORS } from '#kernel/error-catalogue.js';
import { HeyiError } from '#kernel/errors.js';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * A page of another site must not act in the name of whoever is signed in here. Browsers say where a request comes
 * from (`Sec-Fetch-Site`, `Origin`); programs say nothing and carry no cookie of somebody else. Asked before the body
 * is read, of every request that could change something.
 */
export function refuseOtherSites(server: FastifyInstance): void {
  server.addHook('onRequest', (request, _reply, done) => {
    done(SAFE.has(request.method) || comesFromHere(request) ? undefined : new HeyiError(ERRORS.csrfFailed));
  });
}

export function comesFromHere({ headers }: Pick<FastifyRequest, 'headers'>): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
  const { origin, host } = headers;
  if (origin === undefined) return true;
  return URL.canParse(origin) && new URL(origin).host === host?.toLowerCase();
}
