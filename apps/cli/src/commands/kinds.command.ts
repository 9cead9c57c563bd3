import { writeFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { DataSource } from 'typeorm';
import { text } from '#kernel/text.js';
import { diagramSvg } from '#machines/graph/svg.js';
import { mermaid } from '#machines/graph/mermaid.js';
import { KINDS } from '#machines/kinds/index.js';
import { KindRegistry } from '#machines/registry/kind-registry.js';
import { PostgresCalendarBook } from '#persistence/book/calendar-book.js';
import { PostgresSettingsBook } from '#persistence/book/settings-book.js';
import { checkLiveCases } from '#persistence/verify/check-live-cases.js';
import { EXIT } from '../house/exit-codes.js';
import { openHouse } from '../house/open-house.js';
import { acceptKind } from '../kinds/accept.js';
import { writeDiagrams } from '../kinds/graph.js';
import { newKind } from '../kinds/new-kind.js';
import { runCommand } from './run-command.js';

interface GraphOptions {
  readonly state?: string;
  readonly out?: string;
  readonly format: 'mermaid' | 'svg';
}

const SHOWN = 20;

export function registerKinds(program: Command): void {
  const kinds = program.command('kinds').description('案件类型 · the kinds of case');
  kinds
    .command('check')
    .description(
      '用当前定义试运行每个未结案件（不作更改） · restore every live case against this code, dry run',
    )
    .action((_options, command: Command) => runCommand(command, check));
  kinds
    .command('graph [kind]')
    .description('状态图；不给类型时更新各类型 README · the diagram of a kind, or all READMEs')
    .option('--format <format>', 'mermaid 或 svg', 'mermaid')
    .option('--state <state>', '标出当前状态 · mark the current state')
    .option('--out <file>', '写入文件 · write to a file')
    .action((name: string | undefined, options: GraphOptions, command: Command) =>
      runCommand(command, async (printer) => {
        if (!name) {
          const written = writeDiagrams(KINDS);
          printer.result(
            written,
            written.map(({ file, changed }) =>
              text(`${file} ${changed ? '已更新' : '未变'}`, `${file} ${changed ? 'updated' : 'unchanged'}`),
            ),
          );
          return;
        }
        const kind = new KindRegistry(KINDS).get(name);
        const { language } = printer;
        const current = options.state;
        const drawing =
          options.format === 'svg'
            ? await diagramSvg(kind, { language, ...(current ? { current } : {}) })
            : mermaid(kind, language);
        if (options.out) await writeFile(options.out, drawing);
        else process.stdout.write(`${drawing}\n`);
      }),
    );
  kinds
    .command('accept <kind>')
    .description('确认定义的更改（更新指纹、状态表、历史样本与图） · accept a changed definition')
    .option(
      '--same-version',
      '版本不变；仅在尚无此类案件时 · keep the version, only while no case of it exists',
    )
    .action((name: string, options: { sameVersion?: boolean }, command: Command) =>
      runCommand(command, async (printer) => {
        const files = acceptKind(new KindRegistry(KINDS).get(name), options);
        printer.result({ files }, files);
      }),
    );
  program
    .command('kind:new <name>')
    .description('从模板新建一种案件 · make a new kind of case from the template')
    .action((name: string, _options, command: Command) =>
      runCommand(command, async (printer) => {
        const made = newKind(name);
        printer.result(made, made.next);
      }),
    );
}

async function check(printer: Parameters<Parameters<typeof runCommand>[1]>[0]): Promise<number> {
  const house = await openHouse(printer);
  try {
    const report = await checkLiveCases(house.get(DataSource), {
      kinds: house.get(KindRegistry),
      settings: house.get(PostgresSettingsBook),
      calendar: house.get(PostgresCalendarBook).current(),
      now: new Date(),
    });
    printer.result(report, [
      text(
        `${report.checked} 个未结案件：${report.problems.length === 0 ? '都能由当前定义接续。' : `${report.problems.length} 个不能：`}`,
        `${report.checked} live cases: ${report.problems.length === 0 ? 'this code can go on with all of them.' : `${report.problems.length} it cannot:`}`,
      ),
      ...report.problems.slice(0, SHOWN).map(({ caseNo, what }) => `  ${caseNo}: ${what}`),
    ]);
    return report.problems.length === 0 ? EXIT.ok : EXIT.findings;
  } finally {
    await house.close();
  }
}
