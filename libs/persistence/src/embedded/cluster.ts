import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { USER } from './admin-connection.js';
import { EmbeddedPostgresError } from './embedded-postgres.errors.js';
import { giveTo } from './reachable-place.js';
import { isAlive } from './running-server.js';
import type { ServerHome } from './server-home.js';
import { runProgram } from './server-programs.js';

/**
 * The builtin provider sorts and changes case the same on every computer, whatever its C library.
 * LC_CTYPE must still be a UTF-8 one: pg_trgm asks it, not the provider, what a letter is, and with C finds no
 * trigrams in Chinese at all (show_trgm('物业投诉') = {}). The first name this computer knows is taken.
 */
const CHARACTER_TYPES = ['C.UTF-8', 'en_US.UTF-8', 'zh_CN.UTF-8', 'UTF-8'];

/** Drafts of this very process; any other one under its number was left by a dead namesake. */
const making = new Set<string>();

/** Makes the cluster if there is none. Unfinished ones of killed starts are recognised by their name and redone. */
export async function ensureCluster(
  home: ServerHome,
  durable: boolean,
  onProgress: (text: string) => void,
): Promise<void> {
  const interrupted = clearInterrupted(home);
  if (existsSync(home.cluster)) return checkVersion(home);
  onProgress(
    interrupted
      ? '上次创建数据库时被中断，重新创建… The creation of the database was interrupted; creating it anew…'
      : '首次启动，正在创建数据库… First start, creating the database…',
  );
  const draft = `${home.cluster}.new-${process.pid}-${randomBytes(3).toString('hex')}`;
  making.add(basename(draft));
  mkdirSync(draft, { mode: 0o700 });
  giveTo(home.user, draft);
  await initialise(home, draft, durable);
  try {
    renameSync(draft, home.cluster);
  } catch (error) {
    if (!existsSync(home.cluster)) throw error;
    rmSync(draft, { recursive: true, force: true }); // another process was quicker; its password is ours as well
  }
}

async function initialise(home: ServerHome, draft: string, durable: boolean): Promise<void> {
  const tried: string[] = [];
  for (const characterType of CHARACTER_TYPES) {
    const { ok, reason } = await runProgram(
      home.binaries.initdb,
      [
        `--pgdata=${draft}`,
        `--username=${USER}`,
        `--pwfile=${home.passwordFile}`,
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        '--locale=C',
        `--lc-ctype=${characterType}`,
        '--locale-provider=builtin',
        '--builtin-locale=C.UTF-8',
        '--set=timezone=UTC',
        '--set=log_timezone=UTC',
        '--no-instructions',
        ...(durable ? [] : ['--no-sync']),
      ],
      { user: home.user, cwd: home.folder, outputFile: home.programLog },
    );
    if (ok) return;
    tried.push(`${characterType}: ${reason}`);
    if (!readFileSync(home.programLog, 'utf8').includes('invalid locale name')) break;
  }
  rmSync(draft, { recursive: true, force: true });
  throw new EmbeddedPostgresError(
    `无法创建数据库（initdb：${tried.join('；')}）。请检查 ${home.folder} 的可用空间与权限；也可自备 PostgreSQL 并设 DATABASE_URL。`,
    `The database could not be created (initdb). Check free space and permissions of ${home.folder}, or set DATABASE_URL to a PostgreSQL of your own.`,
    [home.programLog],
  );
}

/** Removes drafts whose maker is dead; one that is alive may be another start at this very moment. */
function clearInterrupted(home: ServerHome): boolean {
  const prefix = `${basename(home.cluster)}.new-`;
  const dead = readdirSync(home.folder).filter((name) => {
    if (!name.startsWith(prefix)) return false;
    const pid = Number.parseInt(name.slice(prefix.length), 10);
    return pid === process.pid ? !making.has(name) : !isAlive(pid);
  });
  for (const name of dead) rmSync(join(home.folder, name), { recursive: true, force: true });
  return dead.length > 0;
}

function checkVersion(home: ServerHome): void {
  const made = readFileSync(join(home.cluster, 'PG_VERSION'), 'utf8').trim();
  const ours = home.binaries.version.split('.')[0];
  if (made === ours) return;
  throw new EmbeddedPostgresError(
    `${home.cluster} 由 PostgreSQL ${made} 创建，本程序带的是 ${ours}。请用原来的版本备份，再恢复到新的 DATA_DIR。`,
    `${home.cluster} was made by PostgreSQL ${made}, this program brings ${ours}. Back up with the version that made it and restore into a new DATA_DIR.`,
  );
}
