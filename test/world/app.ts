import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { type Logger, pino } from 'pino';
import { DataSource } from 'typeorm';
import { ApiModule } from '#apps/api/api.module.js';
import { createApi } from '#apps/api/create-api.js';
import { WorkerModule } from '#apps/worker/worker.module.js';
import type { Runtime } from '#config/runtime.js';
import { EffectRunner } from '#effects/effect-runner.js';
import { Sweeper } from '#engine/sweeper.js';
import { ManualClock } from '#kernel/clock.js';
import type { CaseKind } from '#machines/contract/case-kind.js';
import { KINDS } from '#machines/kinds/index.js';
import { SessionService } from '#parties/accounts/sessions.js';
import { DEMO_ACCOUNTS } from '#parties/demo/demo-accounts.js';
import { DemoAssociation } from '#parties/demo/demo-association.js';
import { freshDatabase } from './database.js';
import { Described, type OpenApi } from './described.js';
import { HttpClient } from './http-client.js';
import { TcpProxy } from './tcp-proxy.js';
import { uploadFile } from './upload.js';

export const DEMO_PASSWORD = 'a demo password';
/** A working Monday, ten in the morning in Zhuhai. */
export const FIRST_MOMENT = '2026-03-02T02:00:00.000Z';

export interface AppWorldOptions {
  readonly clock?: ManualClock;
  readonly kinds?: readonly CaseKind[];
  /** Without one, commands are accepted and wait. */
  readonly worker?: boolean;
  /** With a line to the database that can be cut; it costs time with every query. */
  readonly severable?: boolean;
  readonly env?: Partial<Runtime>;
  /** In place of silence. */
  readonly logger?: Logger;
}

export type AppWorld = Awaited<ReturnType<typeof startWorld>>;

/** The real program on a port of its own: API and worker in one process, PostgreSQL, BullMQ on PostgreSQL, demo people. */
export async function startWorld({
  clock = new ManualClock(new Date(FIRST_MOMENT)),
  kinds,
  worker = true,
  severable = false,
  env,
  logger = pino({ level: process.env.HEYI_TEST_LOG ?? 'silent' }),
}: AppWorldOptions = {}) {
  const database = await freshDatabase();
  const line = severable ? await TcpProxy.before(database.url) : undefined;
  const dataDir = await mkdtemp(join(tmpdir(), 'heyi-test-'));
  const runtime: Runtime = {
    port: 0,
    host: '127.0.0.1',
    dataDir,
    databaseUrl: line?.url ?? database.url,
    role: 'all',
    demo: true,
    demoPassword: DEMO_PASSWORD,
    clockOffsetMs: 0,
    secret: 'a secret for tests, at least 32 letters',
    production: false,
    publicUrl: 'http://localhost:3000',
    logLevel: 'warn',
    language: 'zh-CN',
    embedded: false,
    // Tests ask faster than people.
    edge: { requestsPerMinute: 1_000_000 },
    ...env,
  };
  const root = ApiModule.forRoot(runtime, {
    beside: worker ? [WorkerModule] : [],
    doubles: { clock, logger },
    kinds,
  });
  const app: NestFastifyApplication = await createApi(root, runtime);
  await app.listen(0, '127.0.0.1');
  await app.get(DemoAssociation).seed();
  const base = (await app.getUrl()).replace('[::1]', '127.0.0.1');
  const anyone = new HttpClient(base);
  const described = new Described(await descriptionOf(anyone, kinds));
  HttpClient.heard = (answer) => described.hear(answer);

  return {
    app,
    clock,
    base,
    anyone,
    dataDir,
    database,
    described,
    /** The line to the database, to be cut and mended. */
    get line(): TcpProxy {
      if (!line) throw new Error('the line of this world cannot be cut: start it with { severable: true }');
      return line.proxy;
    },
    dataSource: app.get(DataSource),

    /** A demo account, signed in without the form. */
    async as(username: string): Promise<HttpClient> {
      const account = DEMO_ACCOUNTS.find((one) => one.username === username);
      if (!account) throw new Error(`no demo account ${username}`);
      const { token } = await app.get(SessionService).start(account.id);
      return anyone.with({ cookie: `heyi_session=${token}` });
    },

    /** Whoever holds number and code of a case. */
    async tracking({ caseNo, queryCode }: { caseNo?: string; queryCode?: string }): Promise<HttpClient> {
      const { token } = (await anyone.post('/api/track', { caseNo, queryCode })).ok(200);
      return anyone.with({ authorization: `Bearer ${String(token)}` });
    },

    /** The id of a small photo that this person has uploaded. */
    upload: async (who: HttpClient): Promise<string> => String((await uploadFile(who)).ok(201).id),

    /** Lets everything that is due by the clock happen. */
    sweep: () => app.get(Sweeper).sweep(),

    /** Until every notice and document that was asked for is written; also waits for what the worker has in hand. */
    async papers(): Promise<void> {
      const waiting = `SELECT id FROM effect WHERE status = 'waiting' FOR UPDATE`;
      while (((await app.get(DataSource).query(waiting)) as unknown[]).length > 0)
        await app.get(EffectRunner).drain();
    },

    /** Also fails the test when an answer was not as the interface description says. */
    async close(): Promise<void> {
      await app.close();
      await line?.proxy.cut();
      await database.drop();
      await rm(dataDir, { recursive: true, force: true });
      const undescribed = [...new Set(described.problems)];
      if (undescribed.length > 0)
        throw new Error(`not as /api/openapi.json says:\n${undescribed.join('\n')}`);
    },
  };
}

/** Writing the description takes as long as the whole start, so the worlds of a test run ask for it once for each set of kinds. */
async function descriptionOf(anyone: HttpClient, kinds: readonly CaseKind[] | undefined): Promise<OpenApi> {
  const name = `openapi-${(kinds ?? KINDS).map((kind) => kind.name).join('-')}.json`;
  const file = join(folderOfRun(), name);
  if (existsSync(file)) return JSON.parse(await readFile(file, 'utf8')) as OpenApi;
  const document = (await anyone.get('/api/openapi.json')).ok(200);
  // Renamed into place: another worker may be looking for it.
  const draft = `${file}.${process.pid}`;
  await writeFile(draft, JSON.stringify(document));
  await rename(draft, file);
  return document as unknown as OpenApi;
}

function folderOfRun(): string {
  const folder = process.env.HEYI_TEST_FOLDER;
  if (!folder) throw new Error('HEYI_TEST_FOLDER is set by test/world/global-setup.mjs');
  return folder;
}
