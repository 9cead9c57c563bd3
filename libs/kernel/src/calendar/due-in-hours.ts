import type { DueDate } from './due-date.js';
import { serialToDate } from './day-serial.js';
import { type Pause, pausedSpans } from './pause.js';
import { isoOfMs, serialOfMs } from './zone.js';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** The end of so many clock hours: nights and holidays count, pauses are given back to the millisecond. */
export function dueInHours(startMs: number, hours: number, pauses: readonly Pause[]): DueDate {
  let endMs = startMs + Math.round(hours * HOUR_MS);
  let pausedMs = 0;
  for (const { from, to } of pausedSpans(pauses)) {
    // A pause that begins when the time is already up revives nothing.
    if (from >= endMs) break;
    if (to === Infinity) {
      return { dueAt: null, lastDay: null, provisional: false, skipped: [], pausedDays: pausedMs / DAY_MS };
    }
    const given = Math.max(0, to - Math.max(from, startMs));
    pausedMs += given;
    endMs += given;
  }
  return {
    dueAt: isoOfMs(endMs),
    // The end is exclusive: hours that run out at midnight belong to the day before.
    lastDay: serialToDate(serialOfMs(endMs - 1)),
    provisional: false,
    skipped: [],
    pausedDays: pausedMs / DAY_MS,
  };
}
