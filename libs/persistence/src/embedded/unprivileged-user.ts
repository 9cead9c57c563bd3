import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { EmbeddedPostgresError } from './embedded-postgres.errors.js';
import { childEnvironment } from './server-programs.js';

/** The user the server runs as when we are root, whom PostgreSQL refuses. */
export interface ServerUser {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

/**
 * Undefined when we are not root and simply stay who we are. Else whoever owns the cluster already (an ordinary
 * user may have made it), `postgres` where it exists, or `nobody`.
 */
export function serverUser(cluster: string): ServerUser | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const owner = statSync(cluster, { throwIfNoEntry: false });
  if (owner && owner.uid !== 0) return { name: `uid ${owner.uid}`, uid: owner.uid, gid: owner.gid };
  const user = lookUp('postgres') ?? lookUp('nobody');
  if (user) return user;
  throw new EmbeddedPostgresError(
    'PostgreSQL 不能以 root 运行，而本机既无 postgres 也无 nobody 用户。请以普通用户启动，或设 DATABASE_URL。',
    'PostgreSQL refuses to run as root, and there is no user postgres or nobody. Start as an ordinary user, or set DATABASE_URL.',
  );
}

function lookUp(name: string): ServerUser | undefined {
  const id = (flag: string) =>
    Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
  try {
    const [uid, gid] = [id('-u'), id('-g')];
    return uid > 0 && gid > 0 ? { name, uid, gid } : undefined;
  } catch {
    return undefined;
  }
}

/** Whether the server's user gets there and may use it: asked by doing it, since modes alone do not tell. */
export const mayRun = (program: string, user: ServerUser | undefined) =>
  succeeds(program, ['--version'], user);
export const mayWriteIn = (folder: string, user: ServerUser | undefined) =>
  succeeds('/bin/sh', ['-c', 'cd "$0" && test -w . && test -x .', folder], user);

function succeeds(program: string, args: string[], user: ServerUser | undefined): boolean {
  try {
    execFileSync(program, args, {
      cwd: '/',
      stdio: 'ignore',
      uid: user?.uid,
      gid: user?.gid,
      env: childEnvironment,
    });
    return true;
  } catch {
    return false;
  }
}
