import type { Budget } from './budget.js';
import type { DueDate } from './due-date.js';
import { shiftWorkdays } from './workday-steps.js';
import type { WorkCalendar } from './work-calendar.js';
import { instantMs, isoOfMs, serialOfMs, startMsOfSerial } from './zone.js';

export type Light = 'green' | 'blue' | 'yellow' | 'red';

/** The instants (ISO, UTC) from which each light shines; start <= blueAt <= yellowAt <= dueAt. */
export interface LightThresholds {
  readonly blueAt: string;
  readonly yellowAt: string;
  readonly dueAt: string;
}

const HOUR_MS = 3_600_000;

/**
 * When the lights change (domain.md §4.0, 三色督办): blue from 1/3 of the budget or 2 working days left, whichever is
 * earlier; yellow from 1 working day left; hours: blue after 2/3, yellow after 5/6. "Working days left" is the number
 * that `workdaysLeft` shows beside the light. Null while the deadline is paused.
 */
export function lightThresholds(
  calendar: WorkCalendar,
  start: string,
  due: DueDate,
  budget: Budget,
): LightThresholds | null {
  if (due.dueAt === null) return null;
  const dueMs = instantMs(due.dueAt);
  const startMs = Math.min(instantMs(start), dueMs);
  const [blue, yellow] =
    budget.unit === 'hour' ? hourMarks(dueMs, budget.amount) : dayMarks(calendar, dueMs, budget);
  const yellowMs = Math.max(yellow, startMs);
  const blueMs = Math.max(Math.min(blue, yellow), startMs);
  return { blueAt: isoOfMs(blueMs), yellowAt: isoOfMs(yellowMs), dueAt: isoOfMs(dueMs) };
}

/** The light at an instant. No thresholds (a paused deadline) is green: nobody is late while the clock stands. */
export function lightAt(thresholds: LightThresholds | null, now: Date | string): Light {
  if (thresholds === null) return 'green';
  const nowMs = instantMs(now);
  if (nowMs >= instantMs(thresholds.dueAt)) return 'red';
  if (nowMs >= instantMs(thresholds.yellowAt)) return 'yellow';
  return nowMs >= instantMs(thresholds.blueAt) ? 'blue' : 'green';
}

/**
 * The end (00:00 of the following day, ISO in UTC) of the n-th working day after a due instant; before it when `n` is
 * negative. A due instant at 00:00 belongs to the day that it ends. For rungs like "red + 5 WD".
 * @throws CALENDAR.BAD_INSTANT.
 */
export function offsetWorkdays(calendar: WorkCalendar, instant: Date | string, n: number): string {
  const lastDay = serialOfMs(instantMs(instant) - 1);
  return isoOfMs(startMsOfSerial(shiftWorkdays(calendar, lastDay, n) + 1));
}

/** Measured back from the end: after a past pause this is still exactly the share that is left. */
function hourMarks(dueMs: number, hours: number): [number, number] {
  return [dueMs - Math.round((hours * HOUR_MS) / 3), dueMs - Math.round((hours * HOUR_MS) / 6)];
}

function dayMarks(calendar: WorkCalendar, dueMs: number, budget: Budget): [number, number] {
  const lastDay = serialOfMs(dueMs - 1);
  const third = Math.floor(budget.amount / 3);
  const thirdLeft = budget.unit === 'day' ? lastDay - third : shiftWorkdays(calendar, lastDay, -third);
  const blueDay = Math.min(thirdLeft, shiftWorkdays(calendar, lastDay, -2));
  return [startMsOfSerial(blueDay), startMsOfSerial(shiftWorkdays(calendar, lastDay, -1))];
}
