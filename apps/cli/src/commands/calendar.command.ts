import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { DataSource } from 'typeorm';
import { CLOCK } from '#config/runtime.js';
import type { Clock } from '#kernel/clock.js';
import { text } from '#kernel/text.js';
import { PostgresCalendarBook } from '#persistence/book/calendar-book.js';
import { askToRecount } from '#persistence/book/recount.js';
import { type CalendarFileError, diffYear, parseCalendarFile } from '#persistence/calendar/calendar-file.js';
import { statutoryGaps } from '#persistence/calendar/statutory-gaps.js';
import { QueueBell } from '#queue/queue-bell.js';
import { CommandFailure, EXIT } from '../house/exit-codes.js';
import { openHouse } from '../house/open-house.js';
import { runCommand } from './run-command.js';

interface ImportOptions {
  readonly year?: string;
  readonly source?: string;
  readonly dryRun?: boolean;
}

export function registerCalendar(program: Command): void {
  const calendar = program.command('calendar').description('工作日历 · the working-day calendar');
  calendar
    .command('import <file>')
    .description(
      '导入一年的放假调休安排（JSON 或 CSV），并重新计算未结案件的期限 · import a year and recount open deadlines',
    )
    .option('--year <year>', 'CSV 文件的年份 · the year of a CSV file')
    .option('--source <text>', '依据，如国务院办公厅通知文号 · the notice it comes from')
    .option('--dry-run', '只显示差别 · only show what would change')
    .action((file: string, options: ImportOptions, command: Command) =>
      runCommand(command, async (printer) => {
        const year = parse(await readText(file), options);
        const house = await openHouse(printer, { withWorker: !options.dryRun });
        try {
          const book = house.get(PostgresCalendarBook);
          const known = [...book.current().days.values()].filter(({ date }) =>
            date.startsWith(`${year.year}-`),
          );
          const diff = diffYear(known, year.days);
          const gaps = statutoryGaps(year);
          let recounted = 0;
          if (!options.dryRun) {
            const now = house.get<Clock>(CLOCK).now();
            await book.publish(year, now);
            const cases = await askToRecount(
              house.get(DataSource),
              { event: 'calendarRevised', key: book.current().version, payload: { year: year.year } },
              now,
            );
            await house.get(QueueBell).ringCases(cases);
            recounted = cases.length;
            await settled(house.get(DataSource), cases);
          }
          printer.result(
            { year: year.year, ...diff, statutoryGaps: gaps, recounted, dryRun: options.dryRun === true },
            [
              text(
                `${year.year} 年：新增 ${diff.added.length} 天，删除 ${diff.removed.length} 天，更改 ${diff.changed.length} 天`,
                `${year.year}: ${diff.added.length} added, ${diff.removed.length} removed, ${diff.changed.length} changed`,
              ),
              ...diff.added.map((day) => `  + ${day.date} ${day.kind} ${day.name.zh}`),
              ...diff.removed.map((day) => `  - ${day.date} ${day.kind} ${day.name.zh}`),
              ...diff.changed.map(
                ({ before, after }) => `  ~ ${before.date} ${before.kind} → ${after.kind} ${after.name.zh}`,
              ),
              ...(gaps.length > 0
                ? [
                    text(
                      `注意：文件未列出法定节日 ${gaps.join('、')}`,
                      `Note: statutory holidays missing from the file: ${gaps.join(', ')}`,
                    ),
                  ]
                : []),
              options.dryRun
                ? text('未作任何更改（--dry-run）。', 'Nothing was changed (--dry-run).')
                : text(
                    `已重新计算 ${recounted} 个案件的期限。`,
                    `Deadlines of ${recounted} cases were counted anew.`,
                  ),
            ],
          );
        } finally {
          await house.close();
        }
      }),
    );
}

async function readText(file: string): Promise<Buffer> {
  return readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw new CommandFailure(
      `读不到文件 ${file}：${error.code}\nCannot read ${file}: ${error.code}`,
      EXIT.usage,
    );
  });
}

function parse(content: Buffer, options: ImportOptions) {
  try {
    return parseCalendarFile(content, {
      ...(options.year ? { year: Number(options.year) } : {}),
      ...(options.source ? { source: options.source } : {}),
    });
  } catch (error) {
    const { problems } = error as CalendarFileError;
    if (!problems) throw error;
    const lines = problems.map(({ line, zh, en }) => `  ${line}: ${zh} · ${en}`);
    throw new CommandFailure(
      `日历文件有误：\nThe calendar file is not right:\n${lines.join('\n')}`,
      EXIT.usage,
      { problems },
    );
  }
}

/** Waits until the asked cases have counted, so that the command reports what is done, not what is planned. */
async function settled(dataSource: DataSource, caseIds: readonly string[]): Promise<void> {
  for (;;) {
    const [{ waiting }] = (await dataSource.query(
      `SELECT count(*)::int AS waiting FROM case_command WHERE status = 'waiting' AND case_id = ANY($1::uuid[])`,
      [caseIds],
    )) as [{ waiting: number }];
    if (waiting === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}
