/** What a log line tells of an error: enough to find the place, nothing that somebody typed. */
export interface LoggedError {
  readonly type: string;
  readonly code?: string;
  readonly message?: string;
  /** Of a database error: which table, column or constraint. */
  readonly at?: string;
  readonly frames?: readonly string[];
  readonly cause?: LoggedError;
}

const MOST_FRAMES = 20;
const DEEPEST = 4;

/**
 * Errors carry what they stumbled over: the database tells the value, its wrapper the parameters of the query, a mail
 * server the recipient, the JSON parser a piece of the body. Of those only codes and places are kept; of all others the
 * message too, without what looks like an address or a number of somebody.
 */
export function loggedError(error: unknown, depth = 1): LoggedError {
  if (!(error instanceof Error)) return { type: typeof error };
  const { driverError, cause, errors } = error as {
    driverError?: unknown;
    cause?: unknown;
    errors?: unknown;
  };
  const inner = driverError ?? cause ?? (Array.isArray(errors) ? errors[0] : undefined);
  const [code, at] = [wordOf(error, 'code'), placeOf(error)];
  return {
    type: error.name,
    ...(code ? { code } : {}),
    ...(quotes(error) ? {} : { message: scrubbed(error.message) }),
    ...(at ? { at } : {}),
    frames: framesOf(error),
    ...(inner !== undefined && depth < DEEPEST ? { cause: loggedError(inner, depth + 1) } : {}),
  };
}

/** Whether the message repeats what came from outside. */
function quotes(error: Error): boolean {
  return (
    error instanceof SyntaxError ||
    ['driverError', 'severity', 'responseCode', 'response'].some((sign) => sign in error) ||
    error.name === 'ReplyError'
  );
}

function scrubbed(message: string): string {
  return message
    .slice(0, 500)
    .replace(/[^\s<>"',;]+@[^\s<>"',;]+/g, '[address]')
    .replace(/\d[\d\s-]{5,}[\dXx]/g, '[number]');
}

function placeOf(error: Error): string | undefined {
  const parts = ['table', 'column', 'constraint', 'routine'].flatMap((name) => wordOf(error, name) ?? []);
  return parts.length > 0 ? parts.join(' ') : undefined;
}

function wordOf(error: Error, name: string): string | undefined {
  const value = (error as unknown as Record<string, unknown>)[name];
  return typeof value === 'string' && /^[\w.-]{1,80}$/.test(value) ? value : undefined;
}

/** The stack begins with the message, which may have many lines. */
function framesOf({ stack = '', message }: Error): string[] {
  const end = message === '' ? 0 : stack.indexOf(message) + message.length;
  return stack
    .slice(end)
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, MOST_FRAMES)
    .map((line) => line.trim());
}
