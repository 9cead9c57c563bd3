import { randomBytes } from 'node:crypto';
import { chmodSync, mkdirSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { keptFile } from '#config/kept-file.js';
import { installedBinaries, type PostgresBinaries } from './binaries.js';
import { EmbeddedPostgresError } from './embedded-postgres.errors.js';
import { giveTo, notedPlace, reachableBinaries, reachableFolder } from './reachable-place.js';
import { type ServerUser, serverUser } from './unprivileged-user.js';

/** Everything one embedded server needs: who runs it, with which programs, and its files. */
export interface ServerHome {
  readonly binaries: PostgresBinaries;
  readonly user: ServerUser | undefined;
  /** Holds all the files below; usually the folder asked for. */
  readonly folder: string;
  /** PGDATA. */
  readonly cluster: string;
  readonly log: string;
  /** What initdb or pg_ctl said last. */
  readonly programLog: string;
  readonly portFile: string;
  readonly ownerFile: string;
  readonly passwordFile: string;
  readonly password: string;
}

/** Prepares the folder and finds user and programs; touches no running server. */
export async function serverHome(dataDir: string, onProgress: (text: string) => void): Promise<ServerHome> {
  const user = serverUser(join(notedPlace(dataDir), 'cluster'));
  // One spelling, whatever links lead there: the server is recognised by the path on its command line.
  const folder = realpathSync(user ? reachableFolder(dataDir, user, onProgress) : ownFolder(dataDir));
  const installed = await installedBinaries();
  const passwordFile = join(folder, 'password');
  return {
    binaries: user ? reachableBinaries(installed, user, onProgress) : installed,
    user,
    folder,
    cluster: join(folder, 'cluster'),
    log: join(folder, 'server.log'),
    programLog: join(folder, 'program.log'),
    portFile: join(folder, 'port'),
    ownerFile: join(folder, 'owner'),
    passwordFile,
    password: keptFile(
      passwordFile,
      () => randomBytes(24).toString('base64url'),
      (file) => giveTo(user, file),
    ),
  };
}

function ownFolder(folder: string): string {
  if (mkdirSync(folder, { recursive: true })) chmodSync(folder, 0o700);
  const owner = statSync(folder).uid;
  if (process.getuid && owner !== process.getuid()) {
    throw new EmbeddedPostgresError(
      `${folder} 属于其他用户（曾以 root 启动？）。请运行 sudo chown -R $(id -u) 该文件夹，或另设 DATA_DIR。`,
      `${folder} belongs to another user (was it first started as root?). Run sudo chown -R $(id -u) on it, or set another DATA_DIR.`,
    );
  }
  return folder;
}
