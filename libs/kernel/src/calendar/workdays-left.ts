import { countWorkdays } from './workday-steps.js';
import type { WorkCalendar } from './work-calendar.js';
import { instantMs, serialOfMs } from './zone.js';

/**
 * Working days after today up to and including the last day: 0 on the last day itself. Negative when overdue, and
 * then at least -1, also on the weekend right after the end, so that the sign alone tells overdue from due today.
 * `dueAt` is exclusive: 00:00 belongs to the day before. @throws CALENDAR.BAD_INSTANT.
 */
export function workdaysLeft(calendar: WorkCalendar, now: Date | string, dueAt: Date | string): number {
  const nowMs = instantMs(now);
  const dueMs = instantMs(dueAt);
  const today = serialOfMs(nowMs);
  const lastDay = serialOfMs(dueMs - 1);
  if (nowMs >= dueMs) return -Math.max(1, countWorkdays(calendar, lastDay, today));
  return countWorkdays(calendar, today, lastDay);
}
