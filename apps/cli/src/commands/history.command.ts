import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import type { Command } from 'commander';
import { DataSource } from 'typeorm';
import { CLOCK } from '#config/runtime.js';
import { readCheckpoint } from '#engine/checkpoint.js';
import type { Clock } from '#kernel/clock.js';
import { text } from '#kernel/text.js';
import { Notary } from '#parties/proof/notary.js';
import { exportHistory } from '#persistence/checkpoint/history-export.js';
import { EXIT } from '../house/exit-codes.js';
import { openHouse } from '../house/open-house.js';
import { progress } from '../output/progress.js';
import { runCommand } from './run-command.js';

export function registerHistory(program: Command): void {
  const history = program
    .command('history')
    .description('历史存证与导出 · checkpoints over all histories, and their export');
  history
    .command('checkpoint')
    .description('立即对全部历史签名存证 · take a signed checkpoint now')
    .action((_options, command: Command) => takeCheckpoint(command));
  history
    .command('export')
    .argument('<file>', '输出文件（每行一个 JSON）· where to write, one JSON object per line')
    .description(
      '导出全部历史，供离线校验 · export all histories, to be checked offline with verify --export',
    )
    .action((file: string, _options, command: Command) => exportTo(file, command));
}

function takeCheckpoint(command: Command): Promise<void> {
  return runCommand(command, async (printer) => {
    const house = await openHouse(printer);
    try {
      const taken = await house.get(Notary).take();
      const body = taken ? readCheckpoint(taken) : null;
      printer.result({ checkpoint: taken }, [
        body
          ? text(
              `存证点 ${body.number}：${body.cases} 个案件有变动，总校验值 ${body.root}`,
              `checkpoint ${body.number}: ${body.cases} cases moved, digest ${body.root}`,
            )
          : text('自上次存证以来没有变动。', 'Nothing moved since the last checkpoint.'),
      ]);
      return EXIT.ok;
    } finally {
      await house.close();
    }
  });
}

function exportTo(file: string, command: Command): Promise<void> {
  return runCommand(command, async (printer) => {
    const house = await openHouse(printer);
    try {
      const dataSource = house.get(DataSource);
      const [{ count }] = (await dataSource.query('SELECT count(*)::int AS count FROM case_file')) as [
        { count: number },
      ];
      const bar = progress('export', count);
      const out = createWriteStream(file, { flags: 'w', mode: 0o600 });
      let cases = 0;
      for await (const line of exportHistory(dataSource, house.get<Clock>(CLOCK).now())) {
        if (!out.write(`${JSON.stringify(line)}\n`)) await once(out, 'drain');
        if ('case' in line) bar.update((cases += 1));
      }
      out.end();
      await finished(out);
      bar.stop();
      printer.result({ file, cases }, [
        text(
          `已导出 ${cases} 个案件的历史。离线校验：heyi verify --export ${file}`,
          `exported the histories of ${cases} cases. Check them offline: heyi verify --export ${file}`,
        ),
      ]);
      return EXIT.ok;
    } finally {
      await house.close();
    }
  });
}
