import { HttpException } from '@nestjs/common';
import { ERRORS } from '#kernel/error-catalogue.js';
import { HeyiError, isHeyiError } from '#kernel/errors.js';
import { troubleOf } from '#persistence/sql/trouble.js';

/** Seconds after which a caller may try again when the database was away. */
const DATABASE_RETRY_SECONDS = 5;

/**
 * Whatever was thrown, as one of the errors of the catalogue. What nobody expected says nothing about itself: the
 * request id leads from the answer to the log.
 */
export function knownError(error: unknown, bodyLimit: number): HeyiError {
  if (isHeyiError(error)) return error;
  if (troubleOf(error) === 'away')
    return new HeyiError(ERRORS.databaseAway, { retryAfter: DATABASE_RETRY_SECONDS }, { cause: error });
  switch (statusOf(error)) {
    case 400:
      return codeOf(error) === 'FST_ERR_BAD_URL'
        ? new HeyiError(ERRORS.routeUnknown)
        : new HeyiError(ERRORS.inputNotJson);
    case 404:
    case 414:
      return new HeyiError(ERRORS.routeUnknown);
    case 413:
      return new HeyiError(ERRORS.inputTooLarge, { limit: bodyLimit });
    case 415:
      return new HeyiError(ERRORS.inputMediaType);
    default:
      return new HeyiError(ERRORS.unexpected, {}, { cause: error });
  }
}

/** Nest's own exceptions and Fastify's, which come before any of our code runs. */
function statusOf(error: unknown): number {
  if (error instanceof HttpException) return error.getStatus();
  if (codeOf(error).startsWith('FST_ERR_') && error instanceof Error && 'statusCode' in error)
    return Number(error.statusCode);
  return 500;
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
