import type { Command } from 'commander';
import { preferredLanguage } from '#kernel/text.js';
import { isHeyiError } from '#kernel/errors.js';
import { troubleOf } from '#persistence/sql/trouble.js';
import { CommandFailure, EXIT } from '../house/exit-codes.js';
import { Printer } from '../output/printer.js';

/** Options that every command has. */
export interface CommonOptions {
  readonly json?: boolean;
  readonly lang?: string;
}

/** Runs the body of a command and turns what it throws into a message and an exit code. */
export async function runCommand(
  command: Command,
  body: (printer: Printer) => Promise<number | void>,
): Promise<void> {
  const options = command.optsWithGlobals<CommonOptions>();
  const printer = new Printer(options.json === true, preferredLanguage(options.lang));
  try {
    process.exitCode = (await body(printer)) ?? EXIT.ok;
  } catch (error) {
    const { message, exitCode, details } = describe(error);
    process.stderr.write(`${message}\n`);
    if (printer.json)
      process.stdout.write(`${JSON.stringify({ error: { message, ...details } }, null, 2)}\n`);
    process.exitCode = exitCode;
  }
}

function describe(error: unknown): { message: string; exitCode: number; details: object } {
  if (error instanceof CommandFailure) return error;
  if (isHeyiError(error))
    return {
      message: `${error.text.zh}\n${error.text.en}`,
      exitCode: EXIT.usage,
      details: { code: error.code },
    };
  if (error instanceof Error && 'zh' in error && 'en' in error)
    return {
      message: `${String(error.zh)}\n${String(error.en)}\n${error.message}`,
      exitCode: EXIT.failed,
      details: {},
    };
  if (troubleOf(error) === 'away')
    return {
      message: '无法连接数据库，请检查后重试。\nThe database cannot be reached. Check it and try again.',
      exitCode: EXIT.away,
      details: {},
    };
  return {
    message: error instanceof Error ? (error.stack ?? error.message) : String(error),
    exitCode: EXIT.failed,
    details: {},
  };
}
