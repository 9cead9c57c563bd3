import { setTimeout as sleep } from 'node:timers/promises';
import { DataSource } from 'typeorm';
import type { Runtime } from '#config/runtime.js';
import { QueueBell } from '#queue/queue-bell.js';
import { makeBed } from './bed.js';
import { fillBacklog } from './fill-backlog.js';
import { memory } from './memory.js';
import { EVENTS_PER_CASE } from './story.js';

export interface Drained {
  readonly events: number;
  readonly seconds: number;
  readonly perSecond: number;
  /** Until the last letter was written as well. */
  readonly secondsWithEffects: number;
  readonly acceptedPerSecond: number;
  /** Processor time of this process per event, letters included; steadier than the clock on a busy machine. */
  readonly cpuMsPerEvent: number;
  readonly rssMb: number;
}

const POLL_MS = 50;

/** A backlog that was accepted and rung for while no worker ran; then one worker process' worth of workers. */
export async function drain(runtime: Runtime, cases: number): Promise<Drained> {
  const events = cases * EVENTS_PER_CASE;
  const door = await makeBed(runtime, { worker: false });
  const acceptStart = performance.now();
  const ids = await fillBacklog(door, cases, { whole: true });
  const accepting = (performance.now() - acceptStart) / 1_000;
  await door.get(QueueBell).ringCases(ids);
  await door.close();

  const bed = await makeBed(runtime, { worker: true });
  const started = performance.now();
  const cpu = process.cpuUsage();
  const dataSource = bed.get(DataSource);
  await until(dataSource, `SELECT 1 FROM case_command WHERE status = 'waiting' LIMIT 1`);
  const seconds = (performance.now() - started) / 1_000;
  await until(dataSource, `SELECT 1 FROM effect WHERE status = 'waiting' LIMIT 1`);
  const secondsWithEffects = (performance.now() - started) / 1_000;
  const { user, system } = process.cpuUsage(cpu);
  const rssMb = await memory(process.pid);
  await allApplied(dataSource, events);
  await bed.close();
  return {
    events,
    seconds,
    perSecond: Math.round(events / seconds),
    secondsWithEffects,
    acceptedPerSecond: Math.round(events / accepting),
    cpuMsPerEvent: Math.round((user + system) / events / 10) / 100,
    rssMb,
  };
}

async function until(dataSource: DataSource, waiting: string): Promise<void> {
  while (((await dataSource.query(waiting)) as unknown[]).length > 0) await sleep(POLL_MS);
}

/** A figure of work that was refused would be worth nothing. */
async function allApplied(dataSource: DataSource, events: number): Promise<void> {
  const [{ count }]: [{ count: number }] = await dataSource.query(
    `SELECT count(*)::int AS count FROM case_command WHERE status = 'applied'`,
  );
  if (count !== events) throw new Error(`${count} of ${events} commands were applied`);
}
