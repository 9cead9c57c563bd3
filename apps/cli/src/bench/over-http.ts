import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { Agent, request } from 'node:http';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { DataSource } from 'typeorm';
import type { Runtime } from '#config/runtime.js';
import { newId } from '#kernel/ids.js';
import { freePort } from '#persistence/embedded/free-port.js';
import { type Bed, makeBed } from './bed.js';
import { closedLoop, type Looped, type Send } from './closed-loop.js';
import { opened } from './opened.js';
import { memory } from './memory.js';
import { CLERK, HANDLER, STEPS } from './story.js';

const IN_FLIGHT = 64;
const START_MS = 60_000;
const ASK_AGAIN_MS = 50;
const WARM_UP = 100;

export interface OverHttp extends Looped {
  /** Of the one process that serves and works. */
  readonly serverRssMb: number;
}

/** The closed loop through the real program in a process of its own: interface and worker in one, as `npm start`. */
export async function overHttp(runtime: Runtime, cases: number): Promise<OverHttp> {
  const port = await freePort();
  const server = startServer(runtime, port);
  const agent = new Agent({ keepAlive: true, maxSockets: IN_FLIGHT });
  const call: Call = (cookie, path, body) => post({ port, agent, cookie, path, body });
  const bed = await makeBed(runtime, { worker: false });
  try {
    await serving(port, agent, server);
    const cookies = {
      clerk: await signIn(call, CLERK.username, runtime.demoPassword),
      firmHandler: await signIn(call, HANDLER.username, runtime.demoPassword),
    };
    const { ids, evidence } = await prepared(bed, WARM_UP + cases);
    const send: Send = async (caseId, number) => {
      const { type, by, payload } = STEPS[number]!;
      const body = { type, payload: payload(evidence.get(caseId) as string) };
      const answer = await call(cookies[by], `/api/cases/${caseId}/events`, body);
      const outcome = answer.status === 202 ? await settled(call, cookies[by], answer) : answer;
      if (outcome.status !== 200) throw new Error(`${type}: ${outcome.status} ${outcome.text}`);
    };
    const size = { steps: STEPS.length, inFlight: IN_FLIGHT };
    await closedLoop(ids.slice(0, WARM_UP), size, send);
    const looped = await closedLoop(ids.slice(WARM_UP), size, send);
    return { ...looped, serverRssMb: await memory(server.pid ?? 0) };
  } finally {
    await bed.close();
    agent.destroy();
    await stopped(server);
  }
}

function startServer(runtime: Runtime, port: number): ChildProcess {
  const main = join(import.meta.dirname, '..', 'main.js');
  return spawn(process.execPath, [main, 'up'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      PORT: String(port),
      DATA_DIR: runtime.dataDir,
      DATABASE_URL: runtime.databaseUrl,
      REDIS_URL: runtime.redisUrl ?? '',
      HEYI_SECRET: runtime.secret,
      HEYI_DEMO: '1',
      HEYI_DEMO_PASSWORD: runtime.demoPassword,
      LOG_LEVEL: 'error',
    },
  });
}

/** Accepted, but not applied within the server's own patience: asked again, as a client does. */
async function settled(call: Call, cookie: string, { text }: Answer): Promise<Answer> {
  const { commandId } = JSON.parse(text) as { commandId: string };
  for (;;) {
    const answer = await call(cookie, `/api/commands/${commandId}`);
    const { outcome } = JSON.parse(answer.text) as { outcome?: string };
    if (outcome === 'applied') return answer;
    if (outcome !== 'pending') return { ...answer, status: 409 };
    await sleep(ASK_AGAIN_MS);
  }
}

/** Opened cases, each with a photograph that the firm has uploaded. */
async function prepared(bed: Bed, cases: number): Promise<{ ids: string[]; evidence: Map<string, string> }> {
  const ids = await opened(bed, cases);
  const evidence = new Map(ids.map((id) => [id, newId()]));
  const dataSource = bed.get(DataSource);
  await dataSource.query(
    `INSERT INTO attachment (id, digest, name, type, size, original_digest, original_type, original_size, scan, uploader,
                             created_at)
     SELECT id, $2, '照片.png', 'image/png', 1, $2, 'image/png', 1, 'clean',
            jsonb_build_object('kind', 'person', 'id', $3::text), now()
       FROM unnest($1::uuid[]) AS id`,
    [[...evidence.values()], createHash('sha256').update('photo').digest('hex'), HANDLER.id],
  );
  return { ids, evidence };
}

interface Answer {
  readonly status: number;
  readonly text: string;
  readonly cookies: readonly string[];
}
type Call = (cookie: string, path: string, body?: object) => Promise<Answer>;

function post({
  port,
  agent,
  cookie,
  path,
  body,
}: {
  port: number;
  agent: Agent;
  cookie: string;
  path: string;
  body: object | undefined;
}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(
      {
        port,
        agent,
        path,
        host: '127.0.0.1',
        method: body ? 'POST' : 'GET',
        headers: { cookie, ...(body ? { 'content-type': 'application/json' } : {}) },
      },
      (answer) => {
        let text = '';
        answer.setEncoding('utf8');
        answer.on('data', (part: string) => (text += part));
        answer.on('end', () =>
          resolve({ status: answer.statusCode ?? 0, text, cookies: answer.headers['set-cookie'] ?? [] }),
        );
      },
    );
    sent.on('error', reject);
    sent.end(body ? JSON.stringify(body) : undefined);
  });
}

async function signIn(call: Call, username: string, password: string): Promise<string> {
  const { status, text, cookies } = await call('', '/api/auth/login', { username, password });
  if (status >= 300) throw new Error(`cannot sign in: ${status} ${text}`);
  return cookies.map((cookie) => cookie.split(';')[0]).join('; ');
}

async function serving(port: number, agent: Agent, server: ChildProcess): Promise<void> {
  const until = Date.now() + START_MS;
  while (Date.now() < until && server.exitCode === null) {
    const answer = await post({ port, agent, cookie: '', path: '/api/health/ready', body: undefined }).catch(
      () => null,
    );
    if (answer?.status === 200) return;
    await sleep(200);
  }
  throw new Error('the server did not start');
}

async function stopped(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return;
  const gone = new Promise((resolve) => server.once('exit', resolve));
  server.kill('SIGTERM');
  await gone;
}
