import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { isCivilDate } from '#kernel/calendar/civil-date.js';
import { type Text, text } from '#kernel/text.js';
import type { Runtime } from '#config/runtime.js';
import { complaint } from '#machines/kinds/complaint/complaint.kind.js';
import { loadEnvironment } from '#config/environment.js';
import { readyDatabase } from '../house/database.js';
import { scratchDatabase } from '../house/scratch-database.js';
import { CommandFailure, EXIT } from '../house/exit-codes.js';
import type { Printer } from '../output/printer.js';
import { progress } from '../output/progress.js';
import { lettersOfFile } from '../simulate/input/letters-of-file.js';
import { madeUpLetters } from '../simulate/input/made-up-letters.js';
import { LETTERS } from '../simulate/input/measured.js';
import { monthsLater } from '../simulate/input/arrivals.js';
import { Stream } from '../simulate/random.js';
import { asText } from '../simulate/report/as-text.js';
import { asPage } from '../simulate/page/page.js';
import { simulate } from '../simulate/simulate.js';
import { runCommand } from './run-command.js';

interface SimulateOptions {
  readonly from: string;
  readonly months: string;
  readonly cases?: string;
  readonly seed: string;
  readonly data?: string;
  readonly jobs?: boolean;
  readonly html?: string;
  readonly databaseUrl?: string;
  readonly keep?: string;
}

const CASES_PER_YEAR = 2_000;

export function registerSimulate(program: Command): void {
  program
    .command('simulate [jsonFile]')
    .description(
      '在自己的数据库中模拟若干个月：居民、企业和秘书处按真实分布行动 · play months through in a database of its own',
    )
    .option('--from <day>', '开始日期 · first day', '2025-01-01')
    .option('--months <n>', '月数 · months', '12')
    .option('--cases <n>', '来信件数，默认来信文件的件数或每年 2000 件 · letters')
    .option('--seed <n>', '随机种子，相同则历史相同 · the same seed gives the same histories', '1')
    .option('--data <file>', '来信文件（JSONL 或 CSV，同 heyi import） · letters, as for heyi import')
    .option('--jobs', '经真实任务队列办理 · through the real job queue')
    .option('--html <file>', '输出图表网页 · write a page with charts')
    .option('--database-url <url>', '使用此空数据库 · an empty database to use')
    .option('--keep <folder>', '保留数据库，可用 DATA_DIR=<folder> npm start 打开 · keep the database')
    .addHelpText('after', '\n--json FILE: 结果写入文件 · writes the result to a file')
    .action((jsonFile: string | undefined, options: SimulateOptions, command: Command) =>
      runCommand(command, (printer) => run(printer, options, jsonFile)),
    );
}

async function run(printer: Printer, options: SimulateOptions, jsonFile?: string): Promise<number> {
  const [months, seed] = [numberOf('months', options.months), numberOf('seed', options.seed)];
  if (!isCivilDate(options.from)) throw new CommandFailure(`--from ${options.from}`, EXIT.usage);
  const given = options.data ? await lettersOfFile(options.data, complaint) : undefined;
  const cases = options.cases
    ? numberOf('cases', options.cases)
    : (given?.box.groups.flat().length ?? Math.round((CASES_PER_YEAR * months) / 12));
  const place = await placeFor(printer, options);
  try {
    const days = Date.parse(monthsLater(options.from, months)) - Date.parse(options.from);
    const bar = progress('simulate', days / DAY_MS);
    const report = await simulate(
      {
        runtime: place.runtime,
        from: options.from,
        months,
        seed,
        cases,
        letters: given?.box ?? madeUpLetters(cases, Stream.of(seed).of('made up')),
        measured: given?.measured ?? LETTERS,
        jobs: options.jobs,
      },
      (now, { transitions }, open) =>
        bar.update(
          (now.getTime() - Date.parse(options.from)) / DAY_MS,
          transitions,
          `${now.toISOString().slice(0, 7)} · ${open}`,
        ),
    );
    bar.stop();
    if (jsonFile) await writeFile(jsonFile, `${JSON.stringify(report, null, 2)}\n`);
    if (options.html) await writeFile(options.html, asPage(report));
    if (jsonFile) for (const line of asText(report)) printer.say(line);
    else printer.result(report, asText(report));
    if (options.keep)
      printer.say(
        text(
          `数据库保留在 ${options.keep}：DATA_DIR=${options.keep} npm start`,
          `The database is kept: DATA_DIR=${options.keep} npm start`,
        ),
      );
    return EXIT.ok;
  } finally {
    await place.close();
  }
}

/** Where it plays: a database that was given, one that is kept, or one that is gone afterwards. */
async function placeFor(
  printer: Printer,
  { databaseUrl, keep }: SimulateOptions,
): Promise<{ readonly runtime: Runtime; close(): Promise<void> }> {
  const tell = (line: Text | string) => printer.say(line);
  const environment = (url: string, folder: string) =>
    loadEnvironment({ ...process.env, DATABASE_URL: url, DATA_DIR: folder, HEYI_CLOCK_OFFSET: '' });
  if (keep !== undefined) {
    const database = await readyDatabase(environment(databaseUrl ?? '', resolve(keep)), tell);
    return { runtime: database.runtime, close: () => database.stop() };
  }
  // Whatever a crash would take away is only a simulation.
  const scratch = await scratchDatabase(databaseUrl ? [] : UNSAFE_AND_FAST, tell);
  const own = environment('', scratch.folder);
  if (databaseUrl === undefined)
    return { runtime: { ...own, databaseUrl: scratch.url }, close: () => scratch.discard() };
  const given = await readyDatabase({ ...own, databaseUrl }, tell);
  return { runtime: given.runtime, close: () => scratch.discard() };
}

const UNSAFE_AND_FAST = [
  'fsync=off',
  'synchronous_commit=off',
  'full_page_writes=off',
  'shared_buffers=256MB',
];
const DAY_MS = 86_400_000;

function numberOf(name: string, value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 0 || (number === 0 && name !== 'seed'))
    throw new CommandFailure(`--${name} 应为正整数 · must be a whole number: ${value}`, EXIT.usage);
  return number;
}
