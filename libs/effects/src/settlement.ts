import { backoffMs, MAX_ATTEMPTS } from './backoff.js';
import type { Effect } from './effect.js';

/** What becomes of an effect's row. */
export interface Settlement {
  readonly id: string;
  readonly status: 'done' | 'waiting' | 'parked';
  readonly attempts: number;
  readonly next_at: Date | null;
  readonly done_at: Date | null;
  readonly error: string | null;
}

type Tried = Pick<Effect, 'id' | 'attempts'>;

export function done({ id, attempts }: Tried, now: Date): Settlement {
  return { id, status: 'done', attempts, next_at: null, done_at: now, error: null };
}

/** It can never succeed: an operator is told now, not in two hours. */
export function parked({ id, attempts }: Tried, reason: string): Settlement {
  return { id, status: 'parked', attempts: attempts + 1, next_at: null, done_at: null, error: short(reason) };
}

/** It may succeed later: again after a while, until it has failed too often. */
export function failed(effect: Tried, reason: string, now: Date): Settlement {
  const attempts = effect.attempts + 1;
  if (attempts >= MAX_ATTEMPTS) return parked(effect, reason);
  const next_at = new Date(now.getTime() + backoffMs(attempts));
  return { id: effect.id, status: 'waiting', attempts, next_at, done_at: null, error: short(reason) };
}

function short(reason: string): string {
  return reason.slice(0, 2_000);
}
