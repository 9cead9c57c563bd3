import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import { ApiModule } from '#apps/api/api.module.js';
import { createApi } from '#apps/api/create-api.js';
import type { EnvironmentError } from '#config/environment.errors.js';
import { loadEnvironment } from '#config/environment.js';
import type { Runtime } from '#config/runtime.js';
import { SystemClock } from '#kernel/clock.js';
import { ProductionGate } from '#parties/administration/production-gate.js';
import { DemoAssociation } from '#parties/demo/demo-association.js';
import { dataSourceOf } from '#persistence/data-source.js';
import { freshDatabase, type TestDatabase } from './world/database.js';

/** What a copied example leaves behind. */
const EXAMPLE = {
  NODE_ENV: 'production',
  DATABASE_URL: 'postgresql://heyi:heyi@127.0.0.1:1/heyi',
  HEYI_SECRET: 'change-me-change-me-change-me-change-me',
  HEYI_DEMO: '1',
  HEYI_CLOCK_OFFSET: 'P8D',
  HEYI_PUBLIC_URL: 'http://heyi.example.org',
};

interface Ended {
  readonly code: number | null;
  readonly said: string;
}

/** The program as an operator starts it, with nothing of this process's settings. */
function start(program: string[], env: Record<string, string>): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, program, { env: { PATH: process.env.PATH, ...env } });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (said += String(data)));
    child.on('close', (code) => resolve({ code, said }));
  });
}

describe('a production server', () => {
  it.each([
    ['all in one', ['dist/apps/cli/src/main.js', 'up']],
    ['the interface alone', ['dist/apps/api/src/main.js']],
    ['a worker alone', ['dist/apps/worker/src/main.js']],
  ])('%s does not start out of an example, and lists at once what to set', async (_, program) => {
    const { code, said } = await start(program, EXAMPLE);
    expect(code).toBe(1);
    for (const heading of [
      '环境变量有误，程序未启动：',
      'The environment is not usable, nothing was started:',
    ]) {
      const list = said.slice(said.indexOf(heading)).split('\n').slice(1, 6);
      expect(list.map((line) => line.trim().split(/\s/)[0]).toSorted()).toEqual([
        'DATABASE_URL',
        'HEYI_CLOCK_OFFSET',
        'HEYI_DEMO',
        'HEYI_PUBLIC_URL',
        'HEYI_SECRET',
      ]);
    }
    expect(said).not.toContain('change-me');
    expect(said).not.toContain('heyi:heyi');
    expect(said).not.toMatch(/^\s+at /m);
  });

  it('does not take an address over plain http, under which a cookie would travel in clear', () => {
    const { HEYI_DEMO: _demo, HEYI_CLOCK_OFFSET: _clock, ...rest } = EXAMPLE;
    const set = {
      ...rest,
      HEYI_SECRET: '0123456789abcdef'.repeat(2),
      DATABASE_URL: 'postgresql://a:geheim7@db/x',
    };
    const keys = (env: Record<string, string>) => {
      try {
        loadEnvironment(env);
        return [];
      } catch (error) {
        return (error as EnvironmentError).problems.map(({ key }) => key);
      }
    };
    expect(keys(set)).toEqual(['HEYI_PUBLIC_URL']);
    expect(keys({ ...set, HEYI_PUBLIC_URL: 'https://heyi.example.org' })).toEqual([]);
  });
});

describe('a database that was filled for a demonstration', () => {
  let database: TestDatabase;
  let dataSource: DataSource;
  let dataDir: string;
  beforeAll(async () => {
    database = await freshDatabase();
    dataSource = await dataSourceOf({ url: database.url }).initialize();
    dataDir = await mkdtemp(join(tmpdir(), 'heyi-test-'));
  });
  afterAll(async () => {
    await dataSource.destroy();
    await database.drop();
    await rm(dataDir, { recursive: true, force: true });
  });

  it('is not opened in production while its accounts are open, and is once they are closed', async () => {
    await new DemoAssociation(dataSource, { demoPassword: 'heyi-demo' }, new SystemClock(0)).seed();
    const runtime: Runtime = {
      ...loadEnvironment({
        NODE_ENV: 'production',
        DATA_DIR: dataDir,
        HEYI_PUBLIC_URL: 'https://heyi.example.org',
        LOG_LEVEL: 'silent',
      }),
      databaseUrl: database.url,
    };
    const open = () => createApi(ApiModule.forRoot(runtime), runtime);
    await expect(open()).rejects.toMatchObject({
      code: 'CONFIG.ENVIRONMENT_INVALID',
      message: expect.stringContaining('heyi accounts close-demo'),
    });
    expect(await new ProductionGate(dataSource, runtime).closeDemo()).toBeGreaterThan(10);
    await (await open()).close();
  });
});
