import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Redis } from 'ioredis';
import {
  type RateLimiterAbstract,
  RateLimiterMemory,
  RateLimiterRedis,
  RateLimiterRes,
} from 'rate-limiter-flexible';
import { RUNTIME, type Runtime } from '#config/runtime.js';
import { sha256 } from '#kernel/canonical-json.js';
import { ERRORS } from '#kernel/error-catalogue.js';
import { HeyiError } from '#kernel/errors.js';

/** So many within so many seconds, counted from the first. */
export interface LimitRule {
  readonly name: string;
  readonly points: number;
  readonly seconds: number;
}

/**
 * Counts attempts: in Redis when there is one, so that several processes count together, and in memory otherwise or
 * while Redis is away. A limit that cannot be kept anywhere would be none.
 */
@Injectable()
export class Limits implements OnApplicationShutdown {
  private readonly limiters = new Map<string, RateLimiterAbstract>();
  private readonly redis: Redis | undefined;

  constructor(@Inject(RUNTIME) { redisUrl }: Pick<Runtime, 'redisUrl'>) {
    if (!redisUrl) return;
    this.redis = new Redis(redisUrl, {
      enableOfflineQueue: false,
      maxRetriesPerRequest: 1,
      connectTimeout: 2_000,
    });
    this.redis.on('error', () => {}); // counted in memory until it is back
  }

  /** Throws LIMIT.TOO_MANY with the seconds to wait. Taken before the attempt, so that parallel ones count. */
  async take(rule: LimitRule, key: string, points = 1): Promise<void> {
    try {
      await this.limiter(rule).consume(hidden(key), points);
    } catch (error) {
      if (!(error instanceof RateLimiterRes)) throw error;
      throw new HeyiError(ERRORS.tooManyRequests, {
        seconds: Math.max(1, Math.ceil(error.msBeforeNext / 1_000)),
      });
    }
  }

  /** For an attempt that turned out to be right: only failures shall count. */
  async giveBack(rule: LimitRule, key: string): Promise<void> {
    await this.limiter(rule).reward(hidden(key));
  }

  async onApplicationShutdown(): Promise<void> {
    this.redis?.disconnect();
  }

  private limiter(rule: LimitRule): RateLimiterAbstract {
    const known = this.limiters.get(rule.name);
    if (known) return known;
    const options = { keyPrefix: `heyi-limit-${rule.name}`, points: rule.points, duration: rule.seconds };
    const inMemory = new RateLimiterMemory(options);
    const limiter = this.redis
      ? new RateLimiterRedis({
          ...options,
          storeClient: this.redis,
          rejectIfRedisNotReady: true,
          insuranceLimiter: inMemory,
        })
      : inMemory;
    this.limiters.set(rule.name, limiter);
    return limiter;
  }
}

/** Addresses and user names have no business in Redis; a digest also bounds the length. */
function hidden(key: string): string {
  return sha256(key).slice(0, 32);
}
