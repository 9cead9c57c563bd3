import { join } from 'node:path';
import { Redis } from 'ioredis';
import { EmbeddedPostgres } from '#persistence/embedded/embedded-postgres.js';
import { asAdmin } from '#persistence/embedded/admin-connection.js';
import { migrate } from '#persistence/migrate.js';
import { startCleaner } from './cleaner.mjs';
import { startRedis } from './redis-server.mjs';

/** What a crash of the server must not lose is written before a commit is told; a crash of the computer is not tried. */
const FAST = ['fsync=off', 'full_page_writes=off'];

/** A Redis of its own, which may be flushed, stopped and started; the shared one of the test run may not. */
export class OwnRedis {
  private constructor(
    readonly url: string,
    private readonly folder: string,
  ) {}

  /** Undefined when this computer has no Redis. */
  static async start(folder: string): Promise<OwnRedis | undefined> {
    const url = await startRedis(join(folder, 'redis'));
    return url ? new OwnRedis(url, folder) : undefined;
  }

  flush(): Promise<void> {
    return this.ask(async (redis) => void (await redis.flushall()));
  }

  stop(): Promise<void> {
    // It answers by closing the connection.
    return this.ask(async (redis) => void (await redis.shutdown('NOSAVE').catch(() => {})));
  }

  async startAgain(): Promise<void> {
    await startRedis(join(this.folder, 'redis'), Number(new URL(this.url).port));
  }

  private async ask(work: (redis: Redis) => Promise<void>): Promise<void> {
    const redis = new Redis(this.url, { lazyConnect: true, retryStrategy: () => null });
    redis.on('error', () => {});
    try {
      await redis.connect();
      await work(redis);
    } finally {
      redis.disconnect();
    }
  }
}

/** A PostgreSQL of its own with a migrated database, which may be restarted and crashed. */
export class OwnPostgres {
  private constructor(
    private server: EmbeddedPostgres,
    private readonly folder: string,
  ) {}

  static async start(folder: string): Promise<OwnPostgres> {
    const postgres = new OwnPostgres(await serve(folder), folder);
    await migrate({ url: postgres.url });
    return postgres;
  }

  get url(): string {
    return this.server.url;
  }

  /** A quick stop and a start on the same port: every connection breaks, what is open rolls back. */
  async restart(): Promise<void> {
    await this.server.stop();
    this.server = await serve(this.folder);
  }

  /** As at a loss of power: no farewell, recovery from the log at the next start. */
  async crash(): Promise<void> {
    process.kill(this.server.pid, 'SIGQUIT');
    this.server = await serve(this.folder);
  }

  stop(): Promise<void> {
    return this.server.stop();
  }

  terminateConnections(): Promise<void> {
    return terminateConnections(this.server.adminUrl, new URL(this.url).pathname.slice(1));
  }
}

export async function terminateConnections(adminUrl: string, database: string): Promise<void> {
  await asAdmin(adminUrl, (client) =>
    client.query('SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE datname = $1', [
      database,
    ]),
  );
}

const serve = (folder: string) =>
  EmbeddedPostgres.start({ dataDir: join(folder, 'postgres'), flags: [...FAST, 'max_connections=200'] });

/** A folder for servers that may be hurt; they stop and it goes with `end()`, or when this process is gone. */
export const ownGround = startCleaner;
