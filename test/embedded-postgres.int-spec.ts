import { spawn } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { EmbeddedPostgres } from '#persistence/embedded/embedded-postgres.js';

const flags = ['fsync=off', 'shared_buffers=16MB', 'max_connections=20'];

let folder: string;
let dataDir: string;
const started: EmbeddedPostgres[] = [];
const folders: string[] = [];

const start = async (more: { port?: number; onProgress?: (text: string) => void } = {}) => {
  const server = await EmbeddedPostgres.start({ dataDir, flags, ...more });
  started.push(server);
  return server;
};

async function ask<T = unknown>(server: EmbeddedPostgres, sql: string, url = server.url): Promise<T> {
  const client = new Client({ connectionString: url });
  client.on('error', () => {});
  await client.connect();
  try {
    const { rows } = await client.query({ text: sql, rowMode: 'array' });
    return rows[0]?.[0] as T;
  } finally {
    await client.end();
  }
}

const postmasterPid = () =>
  Number(readFileSync(join(dataDir, 'cluster', 'postmaster.pid'), 'utf8').split('\n')[0]);

/** kill -9 while a connection is busy; its process is an orphan for a moment, still attached to the shared memory. */
async function killPostmaster(server: EmbeddedPostgres): Promise<void> {
  const busy = ask(server, 'SELECT pg_sleep(60)').catch(() => {});
  while (!(await ask(server, `SELECT 1 FROM pg_stat_activity WHERE wait_event = 'PgSleep'`))) continue;
  process.kill(server.pid, 'SIGKILL');
  await busy;
}

/** Most tests share one folder, each starting and stopping its own server: creating a database takes a second. */
let sharedFolder: string;
const emptyFolder = () => {
  const made = mkdtempSync(join(tmpdir(), 'heyi-embedded-'));
  chmodSync(made, 0o711); // started as root, the server runs as somebody else who has to pass through
  folders.push(made);
  return made;
};
const use = (chosen: string) => {
  folder = chosen;
  dataDir = join(folder, 'postgres');
};

beforeAll(() => (sharedFolder = emptyFolder()));
beforeEach(() => use(sharedFolder));
afterEach(async () => {
  await Promise.allSettled(started.splice(0).map((server) => server.stop()));
});
afterAll(() => {
  for (const made of folders) rmSync(made, { recursive: true, force: true, maxRetries: 5 });
});

describe('the embedded PostgreSQL', () => {
  it('starts on a bare folder with durability on, reachable from this computer alone, its password kept private', async () => {
    use(emptyFolder());
    const server = await EmbeddedPostgres.start({ dataDir });
    started.push(server);
    expect(server.adopted).toBe(false);
    expect(await ask(server, 'SHOW server_version')).toMatch(/^18\./);
    expect(await ask(server, 'SHOW listen_addresses')).toBe('127.0.0.1');
    expect(await ask(server, 'SHOW unix_socket_directories')).toBe('');
    expect(await ask(server, 'SHOW fsync')).toBe('on');
    expect(await ask(server, 'SHOW synchronous_commit')).toBe('on');
    expect(await ask(server, 'SHOW data_checksums')).toBe('on');
    expect(statSync(join(dataDir, 'password')).mode & 0o777).toBe(0o600);
    expect(readFileSync(join(dataDir, 'port'), 'utf8').trim()).toBe(`${server.port}`);
    const wrong = new URL(server.url);
    wrong.password = 'guessed';
    await expect(ask(server, 'SELECT 1', wrong.href)).rejects.toThrow('password authentication failed');
  });

  it('is adopted, not started twice, and left running by the one that adopted it', async () => {
    const first = await start();
    const second = await start();
    expect(second).toMatchObject({ adopted: true, url: first.url, pid: first.pid });
    await second.stop();
    expect(await ask(first, 'SELECT 1')).toBe(1);
  });

  it('has one owner when two starts on a bare folder meet', async () => {
    use(emptyFolder());
    const servers = await Promise.all([start(), start()]);
    expect(servers[0].url).toBe(servers[1].url);
    expect(servers.map(({ adopted }) => adopted).toSorted()).toEqual([false, true]);
  });

  it('keeps its data and its port over a stop and a start', async () => {
    const first = await start();
    await ask(first, `CREATE TABLE kept AS SELECT '投诉' AS word`);
    await first.stop();
    expect(existsSync(join(dataDir, 'cluster', 'postmaster.pid'))).toBe(false);
    await first.stop();
    const second = await start();
    expect(second).toMatchObject({ adopted: false, port: first.port });
    expect(await ask(second, 'SELECT word FROM kept')).toBe('投诉');
  });

  it('takes over and stops a server whose starter is dead', async () => {
    await start();
    const dead = spawn(process.execPath, ['-e', '']);
    await new Promise((resolve) => dead.once('exit', resolve));
    writeFileSync(join(dataDir, 'owner'), `${dead.pid}`);
    const heir = await start();
    expect(heir.adopted).toBe(true);
    await heir.stop();
    await expect(ask(heir, 'SELECT 1')).rejects.toThrow('ECONNREFUSED');
  });

  it('takes another port when its last one is taken, and says so when it was told which to take', async () => {
    const first = await start();
    await first.stop();
    const squatter = createServer();
    await new Promise<void>((resolve) => squatter.listen(first.port, '127.0.0.1', resolve));
    try {
      await expect(start({ port: first.port })).rejects.toThrow('Address already in use');
      const second = await start();
      expect(second.port).not.toBe(first.port);
    } finally {
      squatter.close();
    }
  });
});

describe('after a crash', () => {
  it('committed data is there again when the postmaster was killed', async () => {
    const first = await start();
    await ask(first, 'CREATE TABLE survived AS SELECT 42 AS n');
    await killPostmaster(first);
    const second = await start();
    expect(second.adopted).toBe(false);
    expect(second.pid).not.toBe(first.pid);
    expect(await ask(second, 'SELECT n FROM survived')).toBe(42);
  });

  it('a process file that names a stranger does not keep the server from starting', async () => {
    const first = await start();
    await killPostmaster(first);
    const pidFile = join(dataDir, 'cluster', 'postmaster.pid');
    writeFileSync(pidFile, readFileSync(pidFile, 'utf8').replace(/^\d+/, `${process.pid}`));
    const second = await start();
    expect(second.adopted).toBe(false);
    expect(postmasterPid()).toBe(second.pid);
  });

  it('an interrupted creation is recognised and redone', async () => {
    use(emptyFolder());
    mkdirSync(join(dataDir, 'cluster.new-4194301', 'base'), { recursive: true });
    writeFileSync(join(dataDir, 'cluster.new-4194301', 'PG_VERSION'), '18\n');
    const said: string[] = [];
    const server = await start({ onProgress: (text) => said.push(text) });
    expect(said.join()).toContain('interrupted');
    expect(await ask(server, 'SELECT 1')).toBe(1);
    expect(existsSync(join(dataDir, 'cluster.new-4194301'))).toBe(false);
  });
});

const asRoot = process.getuid?.() === 0 ? describe : describe.skip;

asRoot('started as root [skipped for ordinary users]', () => {
  it('moves below /var/tmp what its user cannot reach, says so, and finds it again', async () => {
    use(emptyFolder());
    chmodSync(folder, 0o700);
    const said: string[] = [];
    const first = await start({ onProgress: (text) => said.push(text) });
    const place = readFileSync(join(dataDir, 'moved-to'), 'utf8').trim();
    try {
      expect(said[0]).toContain(place);
      await ask(first, 'CREATE TABLE moved AS SELECT 1 AS n');
      await first.stop();
      chmodSync(folder, 0o711);
      expect(await ask(await start(), 'SELECT n FROM moved')).toBe(1);
    } finally {
      await Promise.all(started.splice(0).map((server) => server.stop()));
      rmSync(place, { recursive: true });
    }
  });

  it('refuses to begin anew beside a database it can no longer reach', async () => {
    use(emptyFolder());
    await (await start()).stop();
    chmodSync(folder, 0o700);
    await expect(start()).rejects.toThrow('o+x');
  });
});

describe('its databases', () => {
  it('handle Chinese text: case, search without case, and trigrams', async () => {
    const server = await start();
    expect(await ask(server, `SELECT lower('物业ＡＢ É')`)).toBe('物业ａｂ é');
    expect(await ask(server, `SELECT upper('物业ａｂ é')`)).toBe('物业ＡＢ É');
    expect(await ask(server, `SELECT '阳光小区A栋停车' ILIKE '%小区a栋%'`)).toBe(true);
    await ask(server, 'CREATE EXTENSION pg_trgm');
    expect((await ask<string[]>(server, `SELECT show_trgm('物业投诉')`)).length).toBeGreaterThan(0);
    expect(await ask(server, 'SHOW server_encoding')).toBe('UTF8');
  });

  it('are cloned from a template and dropped although somebody is connected', async () => {
    const server = await start();
    await ask(server, 'CREATE TABLE copied AS SELECT 7 AS n');
    await server.createDatabase('clone-1', 'heyi');
    const url = server.url.replace(/heyi$/, 'clone-1');
    expect(await ask(server, 'SELECT n FROM copied', url)).toBe(7);
    const idle = new Client({ connectionString: url });
    idle.on('error', () => {});
    await idle.connect();
    await server.dropDatabase('clone-1');
    await expect(ask(server, 'SELECT 1', url)).rejects.toThrow('does not exist');
    await idle.end().catch(() => {});
  });
});
