import { setTimeout as sleep } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import type { EffectRunner } from '#effects/effect-runner.js';
import type { Announcements } from '#engine/announcements.js';
import { Gatherer } from '#engine/gatherer.js';
import type { Bell, Log } from '#engine/ports.js';
import type { Sweeper } from '#engine/sweeper.js';
import type { TransitionRunner } from '#engine/transition-runner.js';
import { queueBackend } from '#queue/queue-backend.js';
import { QueueBell } from '#queue/queue-bell.js';
import { type EffectJob, QUEUES, type TransitionJob } from '#queue/queue-names.js';
import { WorkerHub } from '#queue/worker-hub.js';
import type { Application } from './by-hand.js';

export interface QueueParts {
  readonly databaseUrl: string;
  readonly redisUrl?: string;
  /** Keeps the jobs of this simulation apart from those of a house on the same Redis. */
  readonly prefix: string;
  readonly dataSource: DataSource;
  readonly announcements: Announcements;
  readonly effects: EffectRunner;
  readonly log: Log;
  readonly runnerOf: (bell: Bell) => TransitionRunner;
  readonly sweeperOf: (bell: Bell) => Sweeper;
}

const POLL_MS = 2;

/** Rings travel through BullMQ to a real worker in this process, as in a house: slower, and the same histories. */
export async function byQueue(parts: QueueParts): Promise<Application> {
  const { databaseUrl, redisUrl, prefix, dataSource, announcements, effects, log } = parts;
  const backend = queueBackend({ databaseUrl, redisUrl, prefix });
  await backend.ready();
  const transitions = backend.queue<TransitionJob>(QUEUES.transitions);
  const effectJobs = backend.queue<EffectJob>(QUEUES.effects);
  for (const queue of [transitions, effectJobs]) queue.on('error', () => {});
  const bell = new QueueBell(transitions, effectJobs, () => backend.isUp(), log);
  const runner = parts.runnerOf(bell);
  const gatherer = new Gatherer((ids) => runner.run(ids), { maxBatch: 100, lanes: 1, retryAfterMs: 5 });
  const hub = new WorkerHub(
    backend,
    bell,
    gatherer,
    () => effects.drain(),
    parts.sweeperOf(bell),
    announcements,
    log,
    { transitions: 200, sweepEveryMs: 1_000 },
  );
  await transitions.waitUntilReady();
  hub.start();
  return {
    bell,
    async settle() {
      while (await anythingWaits(dataSource)) await sleep(POLL_MS);
    },
    async close() {
      await hub.stop();
      await Promise.allSettled([transitions.close(), effectJobs.close()]);
      await backend.close();
    },
  };
}

async function anythingWaits(dataSource: DataSource): Promise<boolean> {
  const rows: unknown[] = await dataSource.query(
    `SELECT 1 FROM case_command WHERE status = 'waiting' LIMIT 1`,
  );
  return rows.length > 0;
}
