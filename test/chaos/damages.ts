import { setTimeout as pause } from 'node:timers/promises';
import { FAULT_POINTS } from '#engine/fault-point.js';
import { newId } from '#kernel/ids.js';
import type { Crowd } from './crowd.js';
import type { Random } from './random.js';
import type { Place, Site } from './site.js';

const HOUR = 3_600_000;
const PLACES: readonly Place[] = ['allInOne', 'worker'];

export interface Victim {
  readonly site: Site;
  readonly crowd: Crowd;
  readonly random: Random;
}

export interface Damage {
  readonly says: string;
  readonly needsRedis?: boolean;
  /** Resolves when the system has everything it needs again; work may still be waiting. */
  do(victim: Victim): Promise<void>;
}

/** Everything that may happen to a system, and must not be felt in what it holds. */
export const DAMAGES: readonly Damage[] = [
  { says: '整个程序被杀 all-in-one killed', do: ({ site }) => site.kill('allInOne') },
  { says: '办理进程被杀 worker killed', do: ({ site }) => site.kill('worker') },
  {
    says: '在某一点被杀 killed at a point',
    do: ({ site, random }) => site.killAt(random.pick(PLACES), random.pick(FAULT_POINTS)),
  },
  {
    says: '断开所有数据库连接 database connections ended',
    do: ({ site }) => site.postgres.terminateConnections(),
  },
  { says: '数据库重启 PostgreSQL restarted', do: ({ site }) => site.postgres.restart() },
  { says: '数据库崩溃 PostgreSQL crashed', do: ({ site }) => site.postgres.crash() },
  {
    says: '清空 Redis flushed',
    needsRedis: true,
    do: async ({ site }) => site.redis?.flush(),
  },
  {
    says: 'Redis 停一阵 away for a while',
    needsRedis: true,
    do: async ({ site, random }) => {
      await site.redis?.stop();
      await pause(random.whole(200, 2_000));
      await site.redis?.startAgain();
    },
  },
  {
    says: '拨动时钟 clock moved',
    do: ({ site, random }) => site.moveClock(random.pick(PLACES), random.whole(-48, 240) * HOUR),
  },
  {
    says: '重复与空的铃声 rings doubled and idle',
    do: ({ site, crowd, random }) =>
      site.ringWildly(
        Array.from({ length: 30 }, () => (random.chance(0.2) ? newId() : random.pick(crowd.cases))),
      ),
  },
  { says: '有毒的指令 poisoned command', do: ({ crowd }) => crowd.poison() },
];
