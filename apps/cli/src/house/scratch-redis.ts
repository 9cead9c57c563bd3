import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { connect } from 'node:net';
import { delimiter, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '#persistence/embedded/free-port.js';

const TRY_FOR_MS = 10_000;

/** A Redis for one command; keeps nothing. */
export interface ScratchRedis {
  readonly url: string;
  readonly pid: number;
  stop(): Promise<void>;
}

/** Starts a Redis or Valkey that is in the path; undefined when there is none. */
export async function scratchRedis(folder: string): Promise<ScratchRedis | undefined> {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const program = ['redis-server', 'valkey-server']
    .flatMap((name) => folders.map((one) => join(one, name)))
    .find((file) => existsSync(file));
  if (!program) return undefined;
  const port = await freePort();
  const options = { bind: '127.0.0.1', port, dir: folder, save: '', appendonly: 'no' };
  const server = spawn(
    program,
    Object.entries(options).flatMap(([name, value]) => [`--${name}`, String(value)]),
    { stdio: 'ignore' },
  );
  const gone = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  const stop = async () => {
    server.kill('SIGTERM');
    await gone;
  };
  for (let waited = 0; waited < TRY_FOR_MS; waited += 50) {
    if (await answers(port)) return { url: `redis://127.0.0.1:${port}`, pid: server.pid ?? 0, stop };
    await sleep(50);
  }
  await stop();
  throw new Error(`${program} did not start`);
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' }, () => socket.write('PING\r\n'));
    socket.once('data', (data) => resolve(data.toString().startsWith('+PONG')));
    socket.once('data', () => socket.destroy());
    socket.once('error', () => resolve(false));
  });
}
