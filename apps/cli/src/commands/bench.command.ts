import { writeFile } from 'node:fs/promises';
import { cpus, totalmem } from 'node:os';
import type { Command } from 'commander';
import { loadEnvironment } from '#config/environment.js';
import { asText } from '../bench/as-text.js';
import { bench, type Part, PARTS } from '../bench/bench.js';
import { text } from '#kernel/text.js';
import { CommandFailure, EXIT } from '../house/exit-codes.js';
import { scratchDatabase } from '../house/scratch-database.js';
import { scratchRedis } from '../house/scratch-redis.js';
import type { Printer } from '../output/printer.js';
import { runCommand } from './run-command.js';

interface BenchOptions {
  readonly cases: string;
  readonly loopCases: string;
  readonly growth: string;
  readonly only: string;
}

export function registerBench(program: Command): void {
  program
    .command('bench [jsonFile]')
    .description(
      '在临时数据库上测量本机性能，见 docs/performance.md · measure this machine on scratch databases',
    )
    .option('--cases <n>', '积压案件数，每件 6 个事件 · cases of the backlog, 6 events each', '20000')
    .option('--loop-cases <n>', '闭环案件数 · cases of each closed loop', '3000')
    .option('--growth <sizes>', '库中已有案件数 · cases already in the tables', '10000,100000,1000000')
    .option('--only <parts>', `只测其中几项 · only some of ${PARTS.join(',')}`, PARTS.join(','))
    .addHelpText('after', '\n--json FILE: 结果写入文件 · writes the figures to a file')
    .action((jsonFile: string | undefined, options: BenchOptions, command: Command) =>
      runCommand(command, (printer) => run(printer, options, jsonFile)),
    );
}

async function run(printer: Printer, options: BenchOptions, jsonFile?: string): Promise<number> {
  const parts = options.only.split(',') as Part[];
  const unknown = parts.filter((part) => !PARTS.includes(part));
  if (unknown.length > 0) throw new CommandFailure(`--only ${unknown.join(',')}`, EXIT.usage);
  const scratch = await scratchDatabase(['shared_buffers=512MB', 'max_wal_size=4GB'], (line) =>
    process.stderr.write(`${line}\n`),
  );
  const redis = await scratchRedis(scratch.folder);
  if (!redis)
    process.stderr.write(
      '没有 redis-server，略过 Redis 各项。No redis-server in the path: its figures are left out.\n',
    );
  try {
    const environment = loadEnvironment({
      ...process.env,
      DATABASE_URL: '',
      REDIS_URL: '',
      DATA_DIR: scratch.folder,
    });
    const report = await bench(
      {
        environment,
        adminUrl: scratch.adminUrl,
        redisUrl: redis?.url,
        cases: whole('cases', options.cases),
        loopCases: whole('loop-cases', options.loopCases),
        growth: options.growth.split(',').map((size) => whole('growth', size)),
        parts,
      },
      (line) => process.stderr.write(`${line.zh} ${line.en}\n`),
    );
    const machine = {
      cpus: cpus().length,
      cpu: cpus()[0]?.model,
      memoryMb: Math.round(totalmem() / 1_048_576),
      node: process.version,
    };
    const result = { machine, ...report };
    if (jsonFile) await writeFile(jsonFile, `${JSON.stringify(result, null, 2)}\n`);
    const lines = [
      text(
        `${machine.cpus} 核 ${machine.cpu}，Node ${machine.node}`,
        `${machine.cpus} × ${machine.cpu}, Node ${machine.node}`,
      ),
      ...asText(report),
    ];
    if (jsonFile) for (const line of lines) printer.say(line);
    else printer.result(result, lines);
    return EXIT.ok;
  } finally {
    await redis?.stop();
    await scratch.discard();
  }
}

function whole(name: string, value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1)
    throw new CommandFailure(`--${name} 应为正整数 · must be a whole number: ${value}`, EXIT.usage);
  return number;
}
