import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { readIfThere } from '#config/kept-file.js';
import { databaseAnswers } from './admin-connection.js';
import { EmbeddedPostgresError } from './embedded-postgres.errors.js';
import type { ServerHome } from './server-home.js';

/** A server that is up and answers on this cluster. */
export interface RunningServer {
  readonly pid: number;
  readonly port: number;
}

const PATIENCE_MS = 120_000;
const pidFileOf = (cluster: string) => join(cluster, 'postmaster.pid');

export function isAlive(pid: number): boolean {
  if (!(pid > 0)) return false; // kill(-1) would mean every process
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'; // somebody else's process, but a process
  }
}

/** What postmaster.pid says: line 1 the process, line 4 the port, line 8 how far it is. */
function readPidFile(cluster: string) {
  const lines = readIfThere(pidFileOf(cluster))
    ?.split('\n')
    .map((line) => line.trim());
  const pid = Number(lines?.[0]);
  return lines && pid > 0 ? { pid, port: Number(lines[3] ?? 0), status: lines[7] ?? 'starting' } : undefined;
}

/** Whether this process is still the server of the cluster: a zombie is no longer, its file is gone. */
export const isServing = (cluster: string, pid: number): boolean =>
  readPidFile(cluster)?.pid === pid && isAlive(pid);

/**
 * The server already running on this cluster, waited for while it starts or stops; undefined when there is none.
 * After kill -9 of the postmaster its file stays behind; PostgreSQL itself clears it away at the next start, unless
 * the number has meanwhile been given to another process (always so after a container restart).
 */
export async function runningServer(home: ServerHome): Promise<RunningServer | undefined> {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    const file = readPidFile(home.cluster);
    if (!file || !isAlive(file.pid)) return undefined;
    if (file.status === 'ready' && (await databaseAnswers(home.password, file.port))) {
      return { pid: file.pid, port: file.port };
    }
    if (!isOurPostmaster(file.pid, home.cluster)) {
      disown(home.cluster, file.pid);
      return undefined;
    }
    if (Date.now() > deadline) {
      throw new EmbeddedPostgresError(
        `数据库进程 ${file.pid} 在运行，但两分钟内没有应答。请查看日志，必要时运行 kill -INT ${file.pid} 后重试。`,
        `The database process ${file.pid} is running but did not answer for two minutes. See the log; if need be run kill -INT ${file.pid} and try again.`,
        [home.log],
      );
    }
    await sleep(100);
  }
}

/**
 * A postmaster names its cluster on its command line; a zombie, kept by containers whose process 1 reaps nobody, has
 * none. When we cannot look, we take it for ours: the safe error.
 */
function isOurPostmaster(pid: number, cluster: string): boolean {
  return commandLineOf(pid)?.includes(cluster) ?? true;
}

function commandLineOf(pid: number): string | undefined {
  try {
    if (process.platform === 'linux') return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
    if (process.platform === 'win32') return undefined;
    return execFileSync('ps', ['-ww', '-o', 'args=', '-p', `${pid}`], { encoding: 'utf8' });
  } catch {
    return undefined;
  }
}

/**
 * Names a process that does not exist instead of a stranger. The file is not removed: its seventh line lets
 * PostgreSQL refuse to start while orphans of the dead postmaster still write to the shared memory.
 */
function disown(cluster: string, stranger: number): void {
  let nobody = 4_194_303;
  while (isAlive(nobody)) nobody--;
  const [first, ...rest] = readFileSync(pidFileOf(cluster), 'utf8').split('\n');
  if (Number(first) === stranger) writeFileSync(pidFileOf(cluster), [nobody, ...rest].join('\n'));
}
