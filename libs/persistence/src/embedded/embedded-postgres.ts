import { rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { readIfThere } from '#config/kept-file.js';
import * as admin from './admin-connection.js';
import { ensureCluster } from './cluster.js';
import { EmbeddedPostgresError } from './embedded-postgres.errors.js';
import { freePort } from './free-port.js';
import { isAlive, isServing, type RunningServer, runningServer } from './running-server.js';
import { type ServerHome, serverHome } from './server-home.js';
import { runProgram, turnLog } from './server-programs.js';
import { serverArguments, settingsOf } from './server-settings.js';

export interface EmbeddedPostgresOptions {
  /** A folder of its own, made if absent. */
  readonly dataDir: string;
  /** Without it the port of the last start is taken again, or any free one. */
  readonly port?: number;
  /** Server settings, `name=value`, such as `fsync=off` for tests. */
  readonly flags?: readonly string[];
  /** Told in Chinese and English what takes a while or needs to be known. */
  readonly onProgress?: (text: string) => void;
}

const ATTEMPTS = 5;

/** A PostgreSQL server of our own on 127.0.0.1, which outlives the terminal's Ctrl-C until `stop()` is called. */
export class EmbeddedPostgres {
  private constructor(
    private readonly home: ServerHome,
    private readonly server: RunningServer,
    /** True when a server already ran on this folder and was joined instead of started. */
    readonly adopted: boolean,
    private readonly mine: boolean,
  ) {}

  static async start(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
    const onProgress = options.onProgress ?? (() => {});
    const settings = settingsOf(options.flags ?? []);
    const prepared = await serverHome(resolve(options.dataDir), onProgress);
    for (let attempt = 1; ; attempt++) {
      const running = await runningServer(prepared);
      if (running) return EmbeddedPostgres.ready(prepared, running, true);

      await ensureCluster(prepared, settings.get('fsync') !== 'off', onProgress);
      const port = options.port ?? (await freePort(Number(readIfThere(prepared.portFile)) || undefined));
      turnLog(prepared.log);
      const { ok, reason } = await runProgram(
        prepared.binaries.pgCtl,
        [
          'start',
          '-w',
          '-t',
          '120',
          '-D',
          prepared.cluster,
          '-l',
          prepared.log,
          '-o',
          serverArguments(settings, port),
        ],
        { user: prepared.user, cwd: prepared.folder, outputFile: prepared.programLog },
      );
      const started = ok ? await runningServer(prepared) : undefined;
      if (started) return EmbeddedPostgres.ready(prepared, started, false);
      // Another start on this folder, orphans of a killed postmaster on their way out, a port just taken: look again.
      if (attempt >= ATTEMPTS || !worthAnotherTry(prepared, options.port)) {
        throw new EmbeddedPostgresError(
          `内置数据库没有启动（pg_ctl：${reason}）。请查看日志；端口被占用时另设端口，磁盘已满时清理空间，也可自备 PostgreSQL 并设 DATABASE_URL。`,
          `The embedded database did not start (pg_ctl: ${reason}). See the log; choose another port if it is taken, make room if the disk is full, or set DATABASE_URL to a PostgreSQL of your own.`,
          [prepared.programLog, prepared.log],
        );
      }
      await sleep(200 * attempt);
    }
  }

  private static async ready(
    home: ServerHome,
    server: RunningServer,
    adopted: boolean,
  ): Promise<EmbeddedPostgres> {
    // Whoever started it stops it. If that process is dead, killed perhaps, the one that found its server takes over:
    // else a single kill -9 would leave a database running for ever.
    const mine = !adopted || !isAlive(Number(readIfThere(home.ownerFile)) || -1);
    if (mine) {
      writeFileSync(home.ownerFile, `${process.pid}\n`);
      writeFileSync(home.portFile, `${server.port}\n`);
    }
    const postgres = new EmbeddedPostgres(home, server, adopted, mine);
    await postgres.createDatabase(admin.DATABASE).catch((error: { code?: string }) => {
      // 42P04: it exists; 23505: another start is creating it at this moment
      if (error.code !== '42P04' && error.code !== '23505') throw error;
    });
    return postgres;
  }

  get url(): string {
    return admin.serverUrl(this.home.password, this.server.port);
  }

  /** The maintenance database, from which others are created and dropped. */
  get adminUrl(): string {
    return admin.serverUrl(this.home.password, this.server.port, 'postgres');
  }

  get port(): number {
    return this.server.port;
  }

  get pid(): number {
    return this.server.pid;
  }

  createDatabase(name: string, template?: string): Promise<void> {
    return admin.createDatabase(this.adminUrl, name, template);
  }

  dropDatabase(name: string): Promise<void> {
    return admin.dropDatabase(this.adminUrl, name);
  }

  /** Stops a server that was only for the moment and removes its files, wherever they had to be put. */
  async discard(): Promise<void> {
    await this.stop();
    if (this.mine) rmSync(this.home.folder, { recursive: true, force: true });
  }

  /** Ends connections and shuts down cleanly; leaves alone a server that another living process started. */
  async stop(): Promise<void> {
    if (!this.mine || !isServing(this.home.cluster, this.server.pid)) return;
    const { ok, reason } = await runProgram(
      this.home.binaries.pgCtl,
      ['stop', '-m', 'fast', '-w', '-t', '60', '-D', this.home.cluster],
      { user: this.home.user, cwd: this.home.folder, outputFile: this.home.programLog },
    );
    if (ok || !isServing(this.home.cluster, this.server.pid)) return;
    throw new EmbeddedPostgresError(
      `内置数据库一分钟内没有停止（pg_ctl：${reason}）。已提交的数据是安全的；请查看日志后运行 kill -INT ${this.server.pid}。`,
      `The embedded database did not stop within a minute (pg_ctl: ${reason}). Committed data is safe; see the log, then run kill -INT ${this.server.pid}.`,
      [this.home.programLog, this.home.log],
    );
  }
}

function worthAnotherTry(home: ServerHome, fixedPort: number | undefined): boolean {
  const said = `${readIfThere(home.programLog) ?? ''}\n${(readIfThere(home.log) ?? '').slice(-2000)}`;
  return (
    /lock file|shared memory block/.test(said) || (!fixedPort && /Address already in use|10048/.test(said))
  );
}
