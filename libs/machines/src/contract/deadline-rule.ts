import type { Text } from '#kernel/text.js';
import type { Budget } from '#kernel/calendar/budget.js';
import type { Pause } from '#kernel/calendar/pause.js';
import type { Settings } from './kind-event.js';

/**
 * When a rung of the ladder is reached: at a light, so many working days after the due instant (before it when
 * negative), or at the end of so many calendar days after the day on which the deadline began to count.
 */
export type RungTime =
  | { readonly light: 'blue' | 'yellow' }
  | { readonly workdaysAfterDue: number }
  | { readonly daysAfterStart: number };

export interface Rung {
  readonly name: string;
  readonly at: (settings: Settings) => RungTime;
}

/**
 * A deadline of a kind. It is armed on entering `in`, keeps running through `in`, stands still in `pausedIn`,
 * and ends when the case is in neither. Leaving and coming back arms a new one.
 */
export interface DeadlineRule<C = unknown> {
  readonly name: string;
  readonly label: Text;
  readonly in: readonly string[];
  readonly pausedIn?: Readonly<Record<string, Pause['code']>>;
  readonly when?: (context: C) => boolean;
  readonly budget: (context: C, settings: Settings) => Budget;
  /**
   * Moment from which it counts, when that is not the moment of arming (a reopened case keeps its first day). It may lie
   * ahead, on an agreed day: with a budget of 0 days the deadline is that day, with a negative number of working days so
   * many before it. When it moves after the deadline has fired, a new deadline is armed (the next clause, the next visit).
   */
  readonly countsFrom?: (context: C) => string | null;
  /** Raised once at the due instant. Every state in `in` must handle it. */
  readonly onPassed: string;
  /** Escalation: each rung raises `DEADLINE_RUNG_REACHED` once. */
  readonly rungs?: readonly Rung[];
  /** Article or house rule that the length leans on (domain.md §0 keys). */
  readonly source: Text;
}

/** Raised by the engine for every rung of every ladder; kinds handle it at the root of their machine. */
export const RUNG_EVENT = 'DEADLINE_RUNG_REACHED';

export interface RungPayload {
  readonly deadline: string;
  readonly rung: string;
}
