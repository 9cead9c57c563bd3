import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** Resident memory of a process in megabytes; 0 where the system does not tell. */
export async function memory(pid: number): Promise<number> {
  if (pid === process.pid) return Math.round(process.memoryUsage.rss() / 1_048_576);
  try {
    const { stdout } = await promisify(execFile)('ps', ['-o', 'rss=', '-p', String(pid)]);
    return Math.round(Number(stdout.trim()) / 1_024);
  } catch {
    return 0;
  }
}
