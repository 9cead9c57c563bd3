import type { Command } from 'commander';
import { DataSource } from 'typeorm';
import { text } from '#kernel/text.js';
import { KindRegistry } from '#machines/registry/kind-registry.js';
import { PostgresCalendarBook } from '#persistence/book/calendar-book.js';
import { defaultSettings } from '#persistence/book/settings-book.js';
import { checkCheckpoints } from '#persistence/checkpoint/check-checkpoints.js';
import { verifyCases } from '#persistence/verify/verify-cases.js';
import { EXIT } from '../house/exit-codes.js';
import { openHouse } from '../house/open-house.js';
import type { Printer } from '../output/printer.js';
import { progress } from '../output/progress.js';
import { keptCheckpoint } from '../proof/kept-checkpoint.js';
import { type ExportReport, verifyExport } from '../proof/verify-export.js';
import { runCommand } from './run-command.js';

const SHOWN = 20;

interface VerifyOptions {
  readonly export?: string;
  readonly checkpoint?: readonly string[];
  readonly key?: readonly string[];
}

export function registerVerify(program: Command): void {
  program
    .command('verify')
    .description(
      '校验每个案件的历史链、重放结果、存证点与关联数据 · check every history, replay, checkpoint and orphan row',
    )
    .option('--export <file>', '只校验导出文件，不需要数据库 · check an exported file, without the database')
    .option('--checkpoint <file...>', '留存在外的存证点 · checkpoints that were kept outside')
    .option('--key <key...>', '可信公钥 · public keys to trust')
    .action((options: VerifyOptions, command: Command) =>
      runCommand(command, async (printer) => {
        const trust = { kept: (options.checkpoint ?? []).map(keptCheckpoint), trusted: options.key ?? [] };
        const report = options.export
          ? await verifyExport(options.export, trust)
          : await verifyHouse(printer, trust);
        return tell(printer, report);
      }),
    );
}

type Trust = NonNullable<Parameters<typeof checkCheckpoints>[1]>;

async function verifyHouse(printer: Printer, trust: Trust): Promise<ExportReport> {
  const house = await openHouse(printer);
  try {
    const dataSource = house.get(DataSource);
    const kinds = house.get(KindRegistry);
    const [{ count }] = (await dataSource.query('SELECT count(*)::int AS count FROM case_file')) as [
      { count: number },
    ];
    const bar = progress('verify', count);
    const cases = await verifyCases(
      dataSource,
      {
        kinds,
        calendar: house.get(PostgresCalendarBook).current(),
        defaults: (name) => defaultSettings(kinds.get(name)),
      },
      (done) => bar.update(done),
    );
    bar.stop();
    const proof = await checkCheckpoints(dataSource, trust);
    return { ...cases, ...proof, findings: [...cases.findings, ...proof.findings] };
  } finally {
    await house.close();
  }
}

function tell(printer: Printer, report: ExportReport): number {
  const { cases, events, checkpoints, findings, problems } = report;
  const bad = findings.length + problems.length;
  const lines = [
    ...problems.map((what) => `  ${what}`),
    ...findings.map(({ caseNo, seq, what }) => `  ${caseNo}${seq === undefined ? '' : ` #${seq}`}: ${what}`),
  ];
  printer.result(report, [
    text(
      `${cases} 个案件、${events} 条历史、${checkpoints} 个存证点，${bad === 0 ? '全部相符。' : `${bad} 处不符：`}`,
      `${cases} cases, ${events} history entries, ${checkpoints} checkpoints: ${bad === 0 ? 'all is well.' : `${bad} findings:`}`,
    ),
    ...lines.slice(0, SHOWN),
    ...(bad > SHOWN
      ? [text(`  …另有 ${bad - SHOWN} 处，见 --json`, `  …and ${bad - SHOWN} more, see --json`)]
      : []),
  ]);
  return bad === 0 ? EXIT.ok : EXIT.findings;
}
