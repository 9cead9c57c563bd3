import type { DaySerial } from './day-serial.js';
import { serialDayKind, type WorkCalendar } from './work-calendar.js';

/** The n-th working day after the day; before it when `n` is negative; the day itself when `n` is 0. */
export function shiftWorkdays(calendar: WorkCalendar, day: DaySerial, n: number): DaySerial {
  const step = n < 0 ? -1 : 1;
  let at = day;
  for (let left = Math.abs(n); left > 0;) {
    at += step;
    if (serialDayKind(calendar, at).workday) left -= 1;
  }
  return at;
}

/** How many working days d lie in after < d <= through; 0 when there are none. */
export function countWorkdays(calendar: WorkCalendar, after: DaySerial, through: DaySerial): number {
  let count = 0;
  for (let day = after + 1; day <= through; day += 1) {
    if (serialDayKind(calendar, day).workday) count += 1;
  }
  return count;
}
