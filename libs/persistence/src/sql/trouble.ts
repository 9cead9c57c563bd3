const AWAY_CODES = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
]);
const CONFLICT_CODES = new Set(['40001', '40P01', '55P03']);
/**
 * Texts of pg, and of TypeORM's query runner that gives a dying connection back between two statements, for a
 * connection that died without an SQLSTATE.
 */
const AWAY_TEXT =
  /query runner (was )?already released|Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|not queryable|pool after calling end|Cannot use a pool/i;

/** Tells the weather from the work: `away` (no database), `conflict` (deadlock, try again), `work` (a real failure). */
export function troubleOf(error: unknown): 'away' | 'conflict' | 'work' {
  const code = codeOf(error);
  if (CONFLICT_CODES.has(code)) return 'conflict';
  // 08 connection, 57P admin shutdown and crash, 53 out of resources, 25006 read-only (a standby), 58 I/O error
  if (AWAY_CODES.has(code) || /^(08|57P|53|58)/.test(code) || code === '25006') return 'away';
  return error instanceof Error && AWAY_TEXT.test(error.message) ? 'away' : 'work';
}

/** SQLSTATE or system error code, looked for through TypeORM's wrapper and aggregate errors. */
function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return '';
  if ('code' in error && typeof error.code === 'string') return error.code;
  if ('driverError' in error) return codeOf(error.driverError);
  if ('errors' in error && Array.isArray(error.errors)) return codeOf(error.errors[0]);
  if ('cause' in error) return codeOf(error.cause);
  return '';
}
