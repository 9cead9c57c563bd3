import type { Command } from 'commander';
import { DataSource } from 'typeorm';
import { text } from '#kernel/text.js';
import { KindRegistry } from '#machines/registry/kind-registry.js';
import { PostgresCalendarBook } from '#persistence/book/calendar-book.js';
import { defaultSettings } from '#persistence/book/settings-book.js';
import { verifyCases } from '#persistence/verify/verify-cases.js';
import { EXIT } from '../house/exit-codes.js';
import { openHouse } from '../house/open-house.js';
import { progress } from '../output/progress.js';
import { runCommand } from './run-command.js';

const SHOWN = 20;

export function registerVerify(program: Command): void {
  program
    .command('verify')
    .description('校验每个案件的历史链、重放结果与关联数据 · check every history, its replay and orphan rows')
    .action((_options, command: Command) =>
      runCommand(command, async (printer) => {
        const house = await openHouse(printer);
        try {
          const dataSource = house.get(DataSource);
          const kinds = house.get(KindRegistry);
          const [{ count }] = (await dataSource.query('SELECT count(*)::int AS count FROM case_file')) as [
            { count: number },
          ];
          const bar = progress('verify', count);
          const report = await verifyCases(
            dataSource,
            {
              kinds,
              calendar: house.get(PostgresCalendarBook).current(),
              defaults: (name) => defaultSettings(kinds.get(name)),
            },
            (done) => bar.update(done),
          );
          bar.stop();
          const bad = report.findings.length;
          printer.result(report, [
            text(
              `${report.cases} 个案件、${report.events} 条历史，${bad === 0 ? '全部相符。' : `${bad} 处不符：`}`,
              `${report.cases} cases, ${report.events} history entries: ${bad === 0 ? 'all is well.' : `${bad} findings:`}`,
            ),
            ...report.findings
              .slice(0, SHOWN)
              .map(({ caseNo, seq, what }) => `  ${caseNo}${seq === undefined ? '' : ` #${seq}`}: ${what}`),
            ...(bad > SHOWN
              ? [text(`  …另有 ${bad - SHOWN} 处，见 --json`, `  …and ${bad - SHOWN} more, see --json`)]
              : []),
          ]);
          return bad === 0 ? EXIT.ok : EXIT.findings;
        } finally {
          await house.close();
        }
      }),
    );
}
