import type { Redis } from 'ioredis';
import {
  type RateLimiterAbstract,
  RateLimiterMemory,
  RateLimiterPostgres,
  RateLimiterRedis,
} from 'rate-limiter-flexible';
import type { DataSource } from 'typeorm';
import type { LimitRule } from './limits.js';

/** Made by the migration, swept by ExpiredAccess. */
export const ATTEMPT_TABLE = 'limit_count';

/** One rule, counted in the first of Redis, PostgreSQL and memory that answers. */
export function limiterOf(
  { name, points, seconds, sparing }: LimitRule,
  { redis, dataSource }: { redis: Redis | undefined; dataSource: DataSource },
): RateLimiterAbstract {
  const rule = { keyPrefix: `heyi-limit-${name}`, points, duration: seconds };
  const inMemory = new RateLimiterMemory(rule);
  const inDatabase = new RateLimiterPostgres({
    ...rule,
    storeClient: withoutNames(dataSource),
    storeType: 'client',
    tableName: ATTEMPT_TABLE,
    tableCreated: true,
    clearExpiredByTimeout: false,
    insuranceLimiter: inMemory,
  });
  const withoutRedis = sparing ? inMemory : inDatabase;
  if (!redis) return withoutRedis;
  return new RateLimiterRedis({
    ...rule,
    storeClient: redis,
    rejectIfRedisNotReady: true,
    insuranceLimiter: withoutRedis,
  });
}

/** The library names its statements, which a pooler between us and PostgreSQL need not know. */
function withoutNames({ driver }: DataSource): { query(asked: Asked): Promise<unknown> } {
  const pool = () => (driver as unknown as { master: { query(asked: Asked): Promise<unknown> } }).master;
  return { query: ({ text, values }) => pool().query({ text, values }) };
}

interface Asked {
  readonly text: string;
  readonly values: readonly unknown[];
}
