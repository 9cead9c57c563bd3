import type { Clock } from '#kernel/clock.js';
import { faultPoint } from './fault-point.js';
import type { Bell, Log } from './ports.js';

/** Finds what time has made due. Each call handles at most `limit` rows and says whether more are left. */
export interface SweepStore {
  /** Turns due firings of deadlines into commands, once each; returns the cases concerned. */
  fireDeadlines(now: string, limit: number): Promise<{ caseIds: readonly string[]; more: boolean }>;
  /** Cases whose commands were accepted before `before`, or after `now` by a clock that was ahead of this one. */
  overdueCases(before: string, now: string, limit: number): Promise<readonly string[]>;
  /** Whether an effect should have been carried out by now, or was planned by a clock that was ahead. */
  hasDueEffects(now: string): Promise<boolean>;
}

const LIMIT = 500;
/** A ring usually arrives in milliseconds; a command this old has lost its ring. */
const RING_AGAIN_AFTER_MS = 2_000;

/**
 * The clock of the house: turns due deadlines into commands and rings again for everything that waited too long.
 * It trusts PostgreSQL only; whatever Redis lost comes back here.
 */
export class Sweeper {
  constructor(
    private readonly store: SweepStore,
    private readonly bell: Bell,
    private readonly clock: Clock,
    private readonly log: Log,
  ) {}

  /** One round. Two sweepers at once do no harm: a firing has one idempotency key. */
  async sweep(): Promise<{ fired: number; rung: number }> {
    const now = this.clock.now();
    let fired = 0;
    for (let more = true; more;) {
      const batch = await this.store.fireDeadlines(now.toISOString(), LIMIT);
      fired += batch.caseIds.length;
      more = batch.more;
      if (batch.caseIds.length > 0) await faultPoint('fired');
      if (batch.caseIds.length > 0) await this.bell.ringCases(batch.caseIds);
    }
    const waiting = await this.store.overdueCases(
      new Date(now.getTime() - RING_AGAIN_AFTER_MS).toISOString(),
      now.toISOString(),
      LIMIT,
    );
    if (waiting.length > 0) await this.bell.ringCases(waiting);
    if (await this.store.hasDueEffects(now.toISOString())) await this.bell.ringEffects();
    if (fired > 0) this.log.info({ fired }, 'deadlines fired');
    return { fired, rung: waiting.length };
  }
}
