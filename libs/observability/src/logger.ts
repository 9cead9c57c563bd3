import { type DestinationStream, type Logger, pino } from 'pino';
import type { Environment } from '#config/environment.js';
import { loggedError } from './logged-error.js';

/** Names under which secrets or persons might slip into a log line; their values never leave the process. */
const REDACTED = [
  'password',
  'token',
  'secret',
  'authorization',
  'cookie',
  'queryCode',
  'contact',
  'phone',
  'email',
  'text',
];

/** Structured log lines on standard error; standard output belongs to what a command answers. */
export function createLogger(
  environment: Pick<Environment, 'logLevel'>,
  destination: DestinationStream = pino.destination({ dest: 2, sync: false }),
): Logger {
  return pino(
    {
      level: environment.logLevel,
      base: undefined,
      timestamp: pino.stdTimeFunctions.isoTime,
      serializers: { err: (error: unknown) => loggedError(error) },
      redact: { paths: REDACTED.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]), censor: '[redacted]' },
    },
    destination,
  );
}
