import { setTimeout as sleep } from 'node:timers/promises';
import { DataSource } from 'typeorm';
import { QueueBell } from '#queue/queue-bell.js';
import type { Bed } from './bed.js';
import { fillBacklog } from './fill-backlog.js';

const POLL_MS = 20;

/** New cases that have been opened; somebody else's workers will do. */
export async function opened(bed: Bed, cases: number): Promise<string[]> {
  const ids = await fillBacklog(bed, cases, { whole: false });
  await bed.get(QueueBell).ringCases(ids);
  const dataSource = bed.get(DataSource);
  const waits = `SELECT 1 FROM case_command WHERE status = 'waiting' LIMIT 1`;
  while (((await dataSource.query(waits)) as unknown[]).length > 0) await sleep(POLL_MS);
  return ids;
}
