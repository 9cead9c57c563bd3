import type { Language, Text } from '#kernel/text.js';
import { say } from '#kernel/text.js';

/**
 * How a command speaks. With `--json` standard output holds one JSON value and nothing else; words for people then go
 * to standard error.
 */
export class Printer {
  constructor(
    readonly json: boolean,
    readonly language: Language,
  ) {}

  /** A sentence for the reader. */
  say(text: Text | string): void {
    const line = typeof text === 'string' ? text : say(text, this.language);
    (this.json ? process.stderr : process.stdout).write(`${line}\n`);
  }

  /** The result: as JSON, or as the lines given. */
  result(value: unknown, lines: readonly (Text | string)[]): void {
    if (this.json) process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
    else for (const line of lines) this.say(line);
  }
}
