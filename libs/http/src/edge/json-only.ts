import type { FastifyInstance } from 'fastify';
import { ERRORS } from '#kernel/error-catalogue.js';
import { HeyiError } from '#kernel/errors.js';
import { refusedInput } from '#machines/contract/payload/refused-input.js';
import { invalidInput } from '../input/invalid-input.js';
import { BODY_LIMIT } from './limits.js';

const UTF8 = new TextDecoder('utf-8', { fatal: true });

/**
 * Bodies are JSON or nothing. A form or plain text could be sent by a page of another site without asking, so they
 * are refused, not ignored (Fastify would read text/plain by default).
 */
export function acceptJsonOnly(server: FastifyInstance): void {
  server.removeAllContentTypeParsers();
  server.addContentTypeParser(
    'application/json',
    { parseAs: 'buffer', bodyLimit: BODY_LIMIT },
    (request, body, done) => {
      try {
        if (request.headers['content-encoding']) throw new HeyiError(ERRORS.inputMediaType);
        done(null, parsed(body as Buffer));
      } catch (error) {
        done(error as Error, undefined);
      }
    },
  );
}

/** The value of a body; an empty body is `undefined`, for routes that need none. */
export function parsed(body: Buffer): unknown {
  if (body.length === 0) return undefined;
  let value: unknown;
  try {
    // Bytes that are no UTF-8 would otherwise turn into replacement characters, silently.
    value = JSON.parse(UTF8.decode(body));
  } catch {
    throw new HeyiError(ERRORS.inputNotJson);
  }
  const refused = refusedInput(value);
  if (refused.length > 0) throw invalidInput(refused);
  return value;
}
