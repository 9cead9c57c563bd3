import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Command } from 'commander';
import { DataSource } from 'typeorm';
import { ApiModule } from '#apps/api/api.module.js';
import { createApi } from '#apps/api/create-api.js';
import { WorkerModule } from '#apps/worker/worker.module.js';
import { text } from '#kernel/text.js';
import { DemoAssociation } from '#parties/demo/demo-association.js';
import { EmbeddedPostgres } from '#persistence/embedded/embedded-postgres.js';
import { migrate } from '#persistence/migrate.js';
import { multiplyCases } from '../bench/fill-lists.js';
import { asTable, measure, type Measured } from '../bench/measure.js';
import { sampleCases } from '../bench/sample-cases.js';
import { readEnvironment } from '../house/environment.js';
import { EXIT } from '../house/exit-codes.js';
import type { Printer } from '../output/printer.js';
import { runCommand } from './run-command.js';

interface ListsOptions {
  readonly cases: string;
  readonly rounds: string;
}

const LIMIT_MS = 50;
const SAMPLES = 500;

/** Pages that people open all day, and who opens them. */
const PAGES: readonly [user: string, path: string][] = [
  ['clerk1', '/api/inbox'],
  ['clerk1', '/api/inbox?view=overdue'],
  ['clerk1', '/api/inbox?view=mine'],
  ['clerk1', '/api/inbox?q=电梯'],
  ['clerk1', '/api/cases'],
  ['clerk1', '/api/cases?state=notifiedFirm'],
  ['clerk1', '/api/cases?q=停运'],
  ['clerk1', '/api/cases?from=2026-01-01&to=2026-06-30'],
  ['sg', '/api/inbox'],
  ['firm1', '/api/inbox'],
  ['firm1', '/api/cases'],
  ['firm1', '/api/cases?q=门禁'],
  ['observer', '/api/cases'],
];

export function registerBenchLists(program: Command): void {
  program
    .command('bench:lists')
    .description('在临时数据库中填入大量案件并测量各列表页 · fill a scratch database and time every list')
    .option('--cases <n>', '案件数 · number of cases', '100000')
    .option('--rounds <n>', '每页次数 · answers per page', '60')
    .action((options: ListsOptions, command: Command) =>
      runCommand(command, (printer) => benchLists(printer, Number(options.cases), Number(options.rounds))),
    );
}

async function benchLists(printer: Printer, cases: number, rounds: number): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'heyi-bench-'));
  const server = await EmbeddedPostgres.start({ dataDir: folder, onProgress: (line) => printer.say(line) });
  let app: NestFastifyApplication | undefined;
  try {
    await migrate({ url: server.url });
    const runtime = {
      ...readEnvironment(),
      databaseUrl: server.url,
      redisUrl: undefined,
      logLevel: 'silent' as const,
    };
    app = await createApi(ApiModule.forRoot(runtime, { beside: [WorkerModule] }), runtime);
    await app.get(DemoAssociation, { strict: false }).seed();
    await app.init();
    await sampleCases(app, SAMPLES);
    printer.say(text(`正在填入 ${cases} 个案件…`, `Filling in ${cases} cases…`));
    await multiplyCases(app.get(DataSource), cases);
    await app.listen(0, '127.0.0.1');
    const rows = await measurePages(await app.getUrl(), runtime.demoPassword, rounds);
    const slow = rows.filter(({ p95 }) => p95 > LIMIT_MS);
    printer.result({ cases, rows }, [
      text(`${cases} 个案件，每页 ${rounds} 次：`, `${cases} cases, ${rounds} answers per page:`),
      ...asTable(rows),
      slow.length === 0
        ? text(`全部 p95 ≤ ${LIMIT_MS} 毫秒。`, `Every p95 is at most ${LIMIT_MS} ms.`)
        : text(
            `${slow.length} 页超过 ${LIMIT_MS} 毫秒。`,
            `${slow.length} pages are slower than ${LIMIT_MS} ms.`,
          ),
    ]);
    return slow.length === 0 ? EXIT.ok : EXIT.findings;
  } finally {
    await app?.close();
    await server.discard();
    await rm(folder, { recursive: true, force: true });
  }
}

async function measurePages(address: string, password: string, rounds: number): Promise<Measured[]> {
  const cookies = new Map<string, string>();
  const rows: Measured[] = [];
  for (const [user, path] of PAGES) {
    const cookie = cookies.get(user) ?? (await signIn(address, user, password));
    cookies.set(user, cookie);
    rows.push(
      await measure(`${user} ${path}`, rounds, async () => {
        const answer = await fetch(`${address}${encodeURI(path)}`, { headers: { cookie } });
        if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
        await answer.arrayBuffer();
      }),
    );
  }
  return rows;
}

async function signIn(address: string, username: string, password: string): Promise<string> {
  const answer = await fetch(`${address}/api/auth/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username, password }),
  });
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
}
