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
    if (reply.sent || reply.raw.headersSent) {
      reply.raw.destroy();
      return;
    }
    const body = problemOf(known, languageOf(request), request.id);
    // As text: Fastify would otherwise look for a serializer of this media type.
    void reply.code(known.status).headers(headersOf(known)).send(JSON.stringify(body));
  }
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
