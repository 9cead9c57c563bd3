// A small process that outlives the test run and cleans up after it. It waits for the end of its standard input,
// which comes at a teardown, a failed setup, Ctrl-C and kill -9 of Jest alike; then it stops the servers whose
// process files lie in the folder and removes the folder.
import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const self = fileURLToPath(import.meta.url);

/** Makes the folder of this run; everything started below it ends with `end()` or with this process. */
export function startCleaner() {
  const folder = mkdtempSync(join(tmpdir(), 'heyi-test-'));
  chmodSync(folder, 0o711); // started as root, PostgreSQL runs as somebody else who has to pass through
  const cleaner = spawn(process.execPath, [self, folder], {
    detached: true,
    stdio: ['pipe', 'ignore', 'inherit'],
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  cleaner.unref();
  cleaner.stdin.unref?.();
  const ended = new Promise((resolve) => cleaner.once('exit', resolve));
  return {
    folder,
    end: () => {
      cleaner.ref();
      cleaner.stdin.end();
      return ended;
    },
  };
}

const read = (file) => {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    return '';
  }
};

const send = (pid, signal) => {
  try {
    return process.kill(pid, signal);
  } catch {
    return false;
  }
};

async function stop(pid) {
  if (!(pid > 1) || !send(pid, 'SIGINT')) return; // SIGINT: a fast shutdown for PostgreSQL and for Redis
  for (let waited = 0; waited < 10_000; waited += 50) {
    if (!send(pid, 0)) return;
    await sleep(50);
  }
  send(pid, 'SIGKILL');
}

async function cleanUp(folder) {
  const asked = join(folder, 'postgres');
  const data = read(join(asked, 'moved-to')) || asked; // root's database may have had to go elsewhere
  const pids = [
    read(join(data, 'cluster', 'postmaster.pid')).split('\n')[0],
    read(join(folder, 'redis', 'redis.pid')),
  ];
  await Promise.all(pids.map((pid) => stop(Number(pid))));
  for (const place of [data, folder]) rmSync(place, { recursive: true, force: true, maxRetries: 5 });
}

if (process.argv[1] === self) {
  process.stdin.resume().once('close', () => void cleanUp(process.argv[2]));
}
