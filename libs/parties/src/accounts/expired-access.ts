import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CLOCK } from '#config/runtime.js';
import type { Clock } from '#kernel/clock.js';
import { ATTEMPT_TABLE } from '../limits/limiter-of.js';
import { IDLE_MS } from './sessions.js';

const EVERY_MS = 10 * 60_000;

/** Removes sessions that nobody can use any more. Nothing depends on it: every query looks at the time itself. */
@Injectable()
export class ExpiredAccess implements OnApplicationBootstrap, OnApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;

  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    // A database that is away now is there at a later round.
    this.timer = setInterval(() => void this.sweep().catch(() => {}), EVERY_MS).unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  async sweep(now: Date = this.clock.now()): Promise<void> {
    await this.dataSource.query('DELETE FROM session WHERE expires_at <= $1 OR last_seen_at <= $2', [
      now,
      new Date(now.getTime() - IDLE_MS),
    ]);
    await this.dataSource.query('DELETE FROM track_session WHERE expires_at <= $1', [now]);
    await this.dataSource.query('DELETE FROM sign_in_attempt WHERE expires_at <= $1', [now]);
    // Limits are counted by the clock of the computer, whatever ours is set to.
    await this.dataSource.query(`DELETE FROM ${ATTEMPT_TABLE} WHERE expire < $1`, [Date.now()]);
  }
}
