import { access, stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { type Command, Option } from 'commander';
import { DataSource } from 'typeorm';
import { CLOCK } from '#config/runtime.js';
import { text } from '#kernel/text.js';
import { KindRegistry } from '#machines/registry/kind-registry.js';
import { PrepareOpening } from '#parties/opening/prepare-opening.js';
import { CommandGate } from '#persistence/store/command-gate.js';
import { QueueBell } from '#queue/queue-bell.js';
import { CommandFailure, EXIT } from '../house/exit-codes.js';
import { openHouse } from '../house/open-house.js';
import { type Encoding, ENCODINGS, encodingOf } from '../import/encoding.js';
import { importComplaints } from '../import/import-complaints.js';
import { RejectFile } from '../import/reject-file.js';
import { type Format, formatOf, sourceRows } from '../import/source-rows.js';
import { suggestDuplicates } from '../import/suggest-duplicates.js';
import { progress } from '../output/progress.js';
import { runCommand } from './run-command.js';

interface ImportOptions {
  readonly kind: string;
  readonly source?: string;
  readonly format?: Format;
  readonly encoding?: Encoding;
  readonly rejects?: string;
  readonly duplicates: boolean;
}

const SHOWN = 10;

export function registerImport(program: Command): void {
  program
    .command('import <file>')
    .description('批量导入投诉（JSONL 或 CSV，UTF-8 或 GB18030） · file complaints from JSONL or CSV')
    .option('--kind <kind>', '案件类型 · kind of case', 'complaint')
    .option(
      '--source <name>',
      '来源名称，与编号一起防止重复导入，默认为文件名 · source name, default the file name',
    )
    .addOption(new Option('--format <format>').choices(['jsonl', 'csv']))
    .addOption(new Option('--encoding <encoding>').choices([...ENCODINGS]))
    .option('--rejects <file>', '退回行的文件，默认 <文件>.rejects.jsonl · where refused rows go')
    .option('--no-duplicates', '不查找重复 · do not look for duplicates')
    .action((file: string, options: ImportOptions, command: Command) =>
      runCommand(command, async (printer) => {
        await readable(file);
        const source = options.source ?? basename(file, extname(file));
        const rejects = new RejectFile(options.rejects ?? `${basename(file)}.rejects.jsonl`);
        const house = await openHouse(printer, { withWorker: true });
        try {
          const encoding = options.encoding ?? (await encodingOf(file));
          const bar = progress('import', (await stat(file)).size);
          const started = Date.now();
          const report = await importComplaints(
            sourceRows(file, options.format ?? formatOf(file), encoding),
            source,
            rejects,
            {
              dataSource: house.get(DataSource),
              gate: house.get(CommandGate),
              bell: house.get(QueueBell),
              opening: house.get(PrepareOpening),
              clock: house.get(CLOCK),
              kind: house.get(KindRegistry).get(options.kind),
            },
            ({ bytes }, rows) => bar.update(bytes, rows),
          );
          bar.stop();
          const seconds = (Date.now() - started) / 1_000;
          const duplicates = options.duplicates
            ? await duplicatesOf(house.get(DataSource), report.caseIds)
            : [];
          const { caseIds: _, ...counts } = report;
          const perSecond = Math.round(report.filed / seconds);
          printer.result(
            {
              ...counts,
              encoding,
              seconds,
              perSecond,
              duplicates,
              rejectFile: rejects.count > 0 ? rejects.path : null,
            },
            [
              text(
                `读取 ${report.rows} 行（${encoding}）：新立案 ${report.filed}，已有 ${report.known}，退回 ${report.rejected}；用时 ${seconds.toFixed(1)} 秒（每秒 ${perSecond} 件）`,
                `Read ${report.rows} rows (${encoding}): ${report.filed} filed, ${report.known} known, ${report.rejected} rejected; ${seconds.toFixed(1)} s (${perSecond}/s)`,
              ),
              ...(rejects.count > 0
                ? [
                    text(
                      `退回的行及原因见 ${rejects.path}`,
                      `Rejected rows with their reasons: ${rejects.path}`,
                    ),
                  ]
                : []),
              ...(duplicates.length > 0
                ? [
                    text(
                      `疑似重复 ${duplicates.length} 组（并案须经投诉人同意）：`,
                      `${duplicates.length} suspected duplicates (merging needs the resident's consent):`,
                    ),
                  ]
                : []),
              ...duplicates
                .slice(0, SHOWN)
                .map(
                  ({ caseNo, sameAs, likeness }) =>
                    `  ${caseNo} ≈ ${sameAs} (${Math.round(likeness * 100)}%)`,
                ),
              ...(duplicates.length > SHOWN ? [`  … +${duplicates.length - SHOWN}`] : []),
            ],
          );
          return report.rejected + report.refused > 0 ? EXIT.partly : EXIT.ok;
        } finally {
          await house.close();
        }
      }),
    );
}

async function readable(file: string): Promise<void> {
  await access(file).catch((error: NodeJS.ErrnoException) => {
    throw new CommandFailure(
      `读不到文件 ${file}：${error.code}\nCannot read ${file}: ${error.code}`,
      EXIT.usage,
    );
  });
}

async function duplicatesOf(dataSource: DataSource, caseIds: readonly string[]) {
  if (caseIds.length === 0) return [];
  const bar = progress('duplicates', caseIds.length);
  const found = await suggestDuplicates(dataSource, caseIds, (done) => bar.update(done));
  bar.stop();
  return found;
}
