import { spawn } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { delimiter, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const ATTEMPTS = 5;

/** Starts a Redis (or Valkey) found in PATH on any port or on this one, keeping nothing on disk; undefined when there is none. */
export async function startRedis(folder, fixedPort) {
  const program = find('redis-server') ?? find('valkey-server');
  if (!program) return undefined;
  mkdirSync(folder, { recursive: true });
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const port = fixedPort ?? (await freePort());
    const options = { bind: '127.0.0.1', port, dir: folder, pidfile: join(folder, 'redis.pid'), save: '' };
    const more = { appendonly: 'no', 'maxmemory-policy': 'noeviction', logfile: join(folder, 'redis.log') };
    const args = Object.entries({ ...options, ...more }).flatMap(([name, value]) => [
      `--${name}`,
      `${value}`,
    ]);
    const server = spawn(program, args, { detached: true, stdio: 'ignore' });
    const ended = new Promise((resolve) => server.once('exit', resolve).once('error', resolve));
    server.unref();
    if (await Promise.race([answers(port), ended.then(() => false)])) return `redis://127.0.0.1:${port}`;
  }
  throw new Error(`${program} 没有启动 did not start; see ${join(folder, 'redis.log')}`);
}

function find(name) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.map((folder) => join(folder, name)).find((file) => existsSync(file));
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

async function answers(port) {
  for (let waited = 0; waited < 10_000; waited += 50) {
    if (await ping(port)) return true;
    await sleep(50);
  }
  return false;
}

function ping(port) {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' }, () => socket.write('PING\r\n'));
    socket.once('data', (data) => resolve(data.toString().startsWith('+PONG')));
    socket.once('data', () => socket.destroy());
    socket.once('error', () => resolve(false));
  });
}
