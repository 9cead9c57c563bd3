import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { FastifyReply, FastifyRequest, FastifyServerOptions } from 'fastify';
import type { EdgeSettings } from '#config/edge-settings.js';
import { problemOf, PROBLEM_TYPE } from '../problem/problem.js';
import { knownError } from '../problem/known-error.js';
import { languageOf } from '../input/language.js';
import { refuseBrokenHttp } from './broken-http.js';
import { BODY_LIMIT, MAX_PARAM_LENGTH, STILL_MS, UPLOAD_TIMEOUT_MS } from './limits.js';
import { trustedProxies } from './trusted-proxies.js';

const REQUEST_ID = /^[A-Za-z0-9-]{1,64}$/;

/** How often Node looks for requests that are late; by default every thirty seconds, whatever the limit. */
const LOOK_MS = 1_000;

/** How the server listens: strict addresses, bounded bodies and times. Node's defaults are far more patient. */
export function fastifyOptions(edge: EdgeSettings): FastifyServerOptions {
  return {
    logger: false,
    bodyLimit: BODY_LIMIT,
    // The longest that any route waits; all but one wait less (slow-bodies.ts).
    requestTimeout: Math.max(UPLOAD_TIMEOUT_MS, edge.requestMs),
    connectionTimeout: STILL_MS,
    keepAliveTimeout: edge.keepAliveMs,
    http: {
      headersTimeout: edge.headersMs,
      connectionsCheckingInterval: Math.min(LOOK_MS, edge.headersMs),
      maxHeaderSize: 16 * 1024,
    } as FastifyServerOptions['http' & keyof FastifyServerOptions],
    genReqId: requestId,
    requestIdHeader: false,
    trustProxy: edge.trustedProxies.length > 0 && trustedProxies(edge.trustedProxies),
    forceCloseConnections: true,
    onProtoPoisoning: 'error',
    onConstructorPoisoning: 'error',
    clientErrorHandler: refuseBrokenHttp,
    frameworkErrors: (error: unknown, request: FastifyRequest, reply: FastifyReply) => {
      const known = knownError(error, BODY_LIMIT);
      void reply
        .code(known.status)
        // The router answers before any hook runs, so the headers of security-headers.ts are not there.
        .headers({
          'content-type': PROBLEM_TYPE,
          'cache-control': 'no-store',
          'x-content-type-options': 'nosniff',
        })
        .headers({ 'content-security-policy': "default-src 'none'", 'x-request-id': request.id })
        .send(JSON.stringify(problemOf(known, languageOf(request), request.id)));
    },
    routerOptions: {
      caseSensitive: true,
      ignoreTrailingSlash: false,
      ignoreDuplicateSlashes: false,
      useSemicolonDelimiter: false,
      maxParamLength: MAX_PARAM_LENGTH,
    },
  } as FastifyServerOptions;
}

/** A caller's own id is kept only when it cannot break a log line. */
export function requestId(request: Pick<IncomingMessage, 'headers'>): string {
  const given = request.headers['x-request-id'];
  return typeof given === 'string' && REQUEST_ID.test(given) ? given : randomUUID();
}
