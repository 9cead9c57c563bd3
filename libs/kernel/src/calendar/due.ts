import { type Budget, checkBudget } from './budget.js';
import type { DueDate } from './due-date.js';
import { dueInDays } from './due-in-days.js';
import { dueInHours } from './due-in-hours.js';
import type { Pause } from './pause.js';
import type { WorkCalendar } from './work-calendar.js';
import { instantMs } from './zone.js';

export type { DueDate, SkippedDay, SkipReason } from './due-date.js';

/**
 * When a budget that starts with the event at `start` is used up (domain.md E3-E7).
 * Day 1 is the first (working) day after the event's civil day; the end is 24:00 of the last day; a last day that
 * is not worked rolls forward. Hours run by the clock. All pauses of the deadline are passed every time, also when
 * the budget has changed since: so earned pause time is never lost (E7).
 * @throws CALENDAR.BAD_INSTANT, CALENDAR.BAD_BUDGET, CALENDAR.BAD_PAUSE.
 */
export function computeDue(
  calendar: WorkCalendar,
  start: string,
  budget: Budget,
  pauses: readonly Pause[],
): DueDate {
  checkBudget(budget);
  const startMs = instantMs(start);
  return budget.unit === 'hour'
    ? dueInHours(startMs, budget.amount, pauses)
    : dueInDays(calendar, startMs, { amount: budget.amount, unit: budget.unit }, pauses);
}
