import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Redis } from 'ioredis';
import type { Logger } from 'pino';
import { type RateLimiterAbstract, RateLimiterRes } from 'rate-limiter-flexible';
import { DataSource } from 'typeorm';
import { LOGGER, RUNTIME, type Runtime } from '#config/runtime.js';
import { sha256 } from '#kernel/canonical-json.js';
import { ERRORS } from '#kernel/error-catalogue.js';
import { HeyiError } from '#kernel/errors.js';
import { limiterOf } from './limiter-of.js';
import { networkOf } from './network-of.js';

/** So many within so many seconds, counted from the first. */
export interface LimitRule {
  readonly name: string;
  readonly points: number;
  readonly seconds: number;
  /** The key is an address: all of one IPv6 network are counted as one. */
  readonly byAddress?: true;
  /** Of everyday requests: without Redis each process counts in its own memory, since a row each would cost too much. */
  readonly sparing?: true;
  /** Reaching it is told in the log, once in its time. */
  readonly alarm?: true;
}

/** A Redis that hangs is away as well. */
const PATIENCE_MS = 500;

/**
 * Counts attempts where all processes count together: in Redis when there is one, else in PostgreSQL; while both are
 * away each process counts by itself. What was counted in one place is not known in the next, so a loss can lend
 * somebody a second allowance, never more.
 */
@Injectable()
export class Limits implements OnApplicationShutdown {
  private readonly limiters = new Map<string, RateLimiterAbstract>();
  private readonly redis: Redis | undefined;

  constructor(
    @Inject(RUNTIME) { redisUrl }: Pick<Runtime, 'redisUrl'>,
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(LOGGER) private readonly log: Pick<Logger, 'warn'>,
  ) {
    if (!redisUrl) return;
    this.redis = new Redis(redisUrl, {
      enableOfflineQueue: false,
      maxRetriesPerRequest: 1,
      connectTimeout: 4 * PATIENCE_MS,
      commandTimeout: PATIENCE_MS,
      // After one command without an answer the next ones do not wait for it.
      socketTimeout: PATIENCE_MS,
    });
    this.redis.on('error', () => {}); // counted elsewhere until it is back
  }

  /** Throws LIMIT.TOO_MANY with the seconds to wait. Taken before the attempt, so that parallel ones count. */
  async take(rule: LimitRule, key: string, points = 1): Promise<void> {
    try {
      await this.limiter(rule).consume(hidden(rule, key), points);
    } catch (error) {
      if (!(error instanceof RateLimiterRes)) throw error;
      if (rule.alarm && error.consumedPoints - points <= rule.points)
        this.log.warn({ limit: rule.name, points: rule.points, seconds: rule.seconds }, 'limit reached');
      throw new HeyiError(ERRORS.tooManyRequests, {
        seconds: Math.max(1, Math.ceil(error.msBeforeNext / 1_000)),
      });
    }
  }

  /** For an attempt that turned out to be right: only failures shall count. */
  async giveBack(rule: LimitRule, key: string): Promise<void> {
    await this.limiter(rule).reward(hidden(rule, key));
  }

  async onApplicationShutdown(): Promise<void> {
    this.redis?.disconnect();
  }

  private limiter(rule: LimitRule): RateLimiterAbstract {
    const known = this.limiters.get(rule.name);
    if (known) return known;
    const limiter = limiterOf(rule, { redis: this.redis, dataSource: this.dataSource });
    this.limiters.set(rule.name, limiter);
    return limiter;
  }
}

/** Addresses and user names have no business in Redis; a digest also bounds the length. */
function hidden({ byAddress }: LimitRule, key: string): string {
  return sha256(byAddress ? networkOf(key) : key).slice(0, 32);
}
