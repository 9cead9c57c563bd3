import { addDays, civilDateOf, startOfDay } from '#kernel/calendar/civil-date.js';
import { dayKind, type WorkCalendar } from '#kernel/calendar/work-calendar.js';
import type { Stream } from './random.js';

const HOUR_MS = 3_600_000;
/** Hours of the day in which somebody acts. Offices keep the working days; residents are awake. */
const OFFICE: readonly (readonly [from: number, to: number])[] = [
  [8.5, 12],
  [14, 17.5],
];
const HOME: readonly (readonly [from: number, to: number])[] = [[8, 22.5]];

export type Hours = 'office' | 'home' | 'any';

/** The moment itself when it lies in these hours, otherwise one in the next ones, spread by chance. */
export function nextMoment(calendar: WorkCalendar, at: number, hours: Hours, stream: Stream): number {
  if (hours === 'any') return at;
  const spans = hours === 'office' ? OFFICE : HOME;
  for (let day = civilDateOf(new Date(at)); ; day = addDays(day, 1)) {
    if (hours === 'office' && !dayKind(calendar, day).workday) continue;
    const midnight = startOfDay(day).getTime();
    for (const [from, to] of spans) {
      const [start, end] = [midnight + from * HOUR_MS, midnight + to * HOUR_MS];
      if (at >= start && at < end) return at;
      // Nobody does everything at the stroke of half past eight.
      if (at < start) return Math.floor(stream.between(start, start + (end - start) * 0.8));
    }
  }
}
