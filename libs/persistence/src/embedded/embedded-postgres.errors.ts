import { readFileSync } from 'node:fs';

/** What went wrong with the embedded database and what to do about it, with the end of the server's own log. */
export class EmbeddedPostgresError extends Error {
  readonly code = 'DATABASE.EMBEDDED_FAILED';

  constructor(
    readonly zh: string,
    readonly en: string,
    logFiles: readonly string[] = [],
  ) {
    super([zh, en, ...logFiles.flatMap(tailOf)].join('\n'));
    this.name = 'EmbeddedPostgresError';
  }
}

const TAIL_LINES = 15;

function tailOf(file: string): string[] {
  let text: string;
  try {
    text = readFileSync(file, 'utf8').trim();
  } catch {
    return [];
  }
  return text ? [`--- ${file}`, ...text.split(/\r?\n/).slice(-TAIL_LINES)] : [];
}
