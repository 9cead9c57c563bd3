import { spawn } from 'node:child_process';
import { closeSync, openSync, renameSync, statSync } from 'node:fs';
import type { ServerUser } from './unprivileged-user.js';

export interface Finished {
  readonly ok: boolean;
  readonly reason: string;
}

/**
 * Runs initdb, pg_ctl or postgres to its end, as the user PostgreSQL accepts, its words going to a file.
 * A file and not a pipe: the server started by pg_ctl keeps its parent's handles open on Windows, so a pipe would
 * never end. `detached` puts it in a process group of its own, which Ctrl-C in our terminal does not reach.
 */
export async function runProgram(
  program: string,
  args: readonly string[],
  how: { user: ServerUser | undefined; cwd: string; outputFile: string },
): Promise<Finished> {
  const output = openSync(how.outputFile, 'w', 0o600);
  try {
    return await new Promise<Finished>((resolve) => {
      const child = spawn(program, args, {
        cwd: how.cwd,
        detached: true,
        windowsHide: true,
        stdio: ['ignore', output, output],
        uid: how.user?.uid,
        gid: how.user?.gid,
        env: childEnvironment,
      });
      child.once('error', (error) => resolve({ ok: false, reason: error.message }));
      child.once('exit', (status, signal) => resolve({ ok: status === 0, reason: `${status ?? signal}` }));
    });
  } finally {
    closeSync(output);
  }
}

/**
 * A person's PGPORT, PGDATA, LC_MESSAGES or LD_PRELOAD must not reach our server, and macOS refuses to start one
 * without a valid LC_ALL. Windows programs do not start without SystemRoot and friends: there all is inherited.
 */
export const childEnvironment: NodeJS.ProcessEnv | undefined =
  process.platform === 'win32' ? undefined : { LC_ALL: 'C', PATH: '/usr/local/bin:/usr/bin:/bin' };

const LONGEST_LOG = 10 * 1024 * 1024;

/** PostgreSQL's own rotation needs a collector process; at each start, keeping one old file is enough for us. */
export function turnLog(file: string): void {
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  if (size > LONGEST_LOG) renameSync(file, `${file}.1`);
}
