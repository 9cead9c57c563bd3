// Starts what the tests of project `world` need: PostgreSQL with a migrated template database, and Redis if there is one.
// Jest loads this file outside its transform, so it uses the built code in dist.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { startCleaner } from './cleaner.mjs';
import { startRedis } from './redis-server.mjs';

const root = join(import.meta.dirname, '..', '..');
const TEMPLATE = 'heyi_template';

export default async function setUp() {
  // `npm test` has built already; whoever runs Jest alone gets a fresh build as well.
  execFileSync(process.execPath, ['apps/cli/bin/prepare.mjs'], { cwd: root, stdio: 'inherit' });
  // Houses that are killed run as processes of their own, and a process cannot run TypeScript.
  execFileSync('npm', ['run', '--silent', 'build:world'], { cwd: root, shell: process.platform === 'win32' });

  const world = startCleaner();
  globalThis.heyiTestWorld = world;
  process.env.HEYI_TEST_FOLDER = world.folder;
  try {
    process.env.HEYI_TEST_PG_ADMIN_URL = await startPostgres(world.folder);
    await makeTemplate(process.env.HEYI_TEST_PG_ADMIN_URL);
    const redis = process.env.HEYI_TEST_REDIS_URL || (await startRedis(join(world.folder, 'redis')));
    if (redis) process.env.HEYI_TEST_REDIS = redis;
    else sayThatRedisIsMissing();
  } catch (error) {
    await world.end(); // Jest runs no teardown after a failed setup
    throw error;
  }
}

async function startPostgres(folder) {
  if (process.env.HEYI_TEST_DATABASE_URL) return process.env.HEYI_TEST_DATABASE_URL;
  const { EmbeddedPostgres } = await built('libs/persistence/src/embedded/embedded-postgres.js');
  const server = await EmbeddedPostgres.start({
    dataDir: join(folder, 'postgres'),
    flags: ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=200'],
  });
  return server.adminUrl;
}

/** Migrated once; every test file clones it (test/world/database.ts). */
async function makeTemplate(adminUrl) {
  const { createDatabase, dropDatabase, asAdmin } = await built(
    'libs/persistence/src/embedded/admin-connection.js',
  );
  const { migrate } = await built('libs/persistence/src/migrate.js');
  await dropDatabase(adminUrl, TEMPLATE);
  await createDatabase(adminUrl, TEMPLATE);
  const url = new URL(adminUrl);
  url.pathname = `/${TEMPLATE}`;
  await migrate({ url: url.href });
  // A database with somebody connected cannot be cloned: from here on nobody can.
  await asAdmin(adminUrl, (client) =>
    client.query(`ALTER DATABASE ${TEMPLATE} WITH ALLOW_CONNECTIONS false`),
  );
}

async function built(path) {
  const file = join(root, 'dist', path);
  if (existsSync(file)) return import(pathToFileURL(file).href);
  throw new Error(`缺少 dist/${path}：请运行 npm run build。dist/${path} is missing: run npm run build.`);
}

function sayThatRedisIsMissing() {
  const line = '!'.repeat(96);
  console.warn(
    `\n${line}\n` +
      '没有找到 redis-server：依赖 Redis 的测试全部跳过。请安装 redis-server（如 apt-get install redis-server）\n' +
      '或把 HEYI_TEST_REDIS_URL 设为一个可随意清空的 Redis，例如 redis://127.0.0.1:6379。\n' +
      'No redis-server found: every Redis-backed test is SKIPPED. Install redis-server\n' +
      'or set HEYI_TEST_REDIS_URL to a Redis that may be emptied, such as redis://127.0.0.1:6379.\n' +
      `${line}\n`,
  );
}
