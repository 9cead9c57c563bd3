import { addDays, dayOfWeek, startOfDay, type CivilDate } from '#kernel/calendar/civil-date.js';
import type { Stream } from '../random.js';
import type { Measured } from './measured.js';

const HOUR_MS = 3_600_000;

/** First day after so many months; 31 January plus one month is the last day of February. */
export function monthsLater(from: CivilDate, months: number): CivilDate {
  const [year, month, day] = from.split('-').map(Number) as [number, number, number];
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const days = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  return addDays(first.toISOString().slice(0, 10), Math.min(day, days) - 1);
}

/** When letters arrive, in milliseconds, in order: more in summer, on Tuesdays and before noon, as counted. */
export function arrivals(
  count: number,
  from: CivilDate,
  until: CivilDate,
  { months, weekdays, hours }: Measured,
  stream: Stream,
): number[] {
  const days: [CivilDate, number][] = [];
  for (let day = from; day < until; day = addDays(day, 1)) {
    const month = months[Number(day.slice(5, 7)) - 1] as number;
    days.push([day, month * (weekdays[(dayOfWeek(day) + 6) % 7] as number)]);
  }
  const clock = hours.map((weight, hour) => [hour, weight] as const);
  return Array.from({ length: count }, () => {
    const day = stream.weighted(days);
    const hour = stream.weighted(clock) + stream.next();
    return startOfDay(day).getTime() + Math.floor((hour * HOUR_MS) / 60_000) * 60_000;
  }).sort((a, b) => a - b);
}
