import { type ArgumentsHost, Catch, type ExceptionFilter, Inject } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { LOGGER } from '#config/runtime.js';
import type { HeyiError } from '#kernel/errors.js';
import { BODY_LIMIT } from '../edge/limits.js';
import { languageOf } from '../input/language.js';
import { knownError } from './known-error.js';
import { PROBLEM_TYPE, problemOf } from './problem.js';

/** Every error of every route leaves through here, also those of Fastify and of addresses that do not exist. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(@Inject(LOGGER) private readonly log: Logger) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    const known = knownError(error, BODY_LIMIT);
    if (known.status >= 500)
      this.log.error(
        { requestId: request.id, route: request.routeOptions?.url, err: known.cause ?? error },
        'request failed',
      );
    else if (isTelling(known))
      this.log.info(
        {
          requestId: request.id,
          route: request.routeOptions?.url,
          code: known.code,
          account: request.caller?.kind === 'person' ? request.caller.accountId : undefined,
        },
        'request refused',
      );
    if (reply.sent || reply.raw.headersSent) {
      reply.raw.destroy();
      return;
    }
    const body = problemOf(known, languageOf(request), request.id);
    // As text: Fastify would otherwise look for a serializer of this media type.
    void reply.code(known.status).headers(headersOf(known)).send(JSON.stringify(body));
  }
}

/** What somebody who tries doors meets (ASVS 5.0, 16.3): not let in, not allowed, too often, or no case of theirs. */
function isTelling({ status, code }: HeyiError): boolean {
  return [401, 403, 429].includes(status) || code === 'CASE.NOT_FOUND' || code === 'TRACK.NOT_FOUND';
}

function headersOf({ status, details }: HeyiError): Record<string, string> {
  const wait = details.seconds ?? details.retryAfter;
  return {
    'content-type': PROBLEM_TYPE,
    'cache-control': 'no-store',
    ...(status === 401 ? { 'www-authenticate': 'Bearer realm="heyi"' } : {}),
    ...((status === 429 || status === 503) && wait !== undefined ? { 'retry-after': String(wait) } : {}),
  };
}
