import { calendarError } from './calendar.errors.js';

/** Days since 1970-01-01 in the proleptic Gregorian calendar. Counting days is then integer arithmetic. */
export type DaySerial = number;

const SHAPE = /^\d{4}-\d{2}-\d{2}$/;
const DAY_MS = 86_400_000;

/** The serial of a 'YYYY-MM-DD' text, or null when the text is not an existing date. */
export function tryDaySerial(text: string): DaySerial | null {
  if (!SHAPE.test(text)) return null;
  const year = Number(text.slice(0, 4));
  const month = Number(text.slice(5, 7));
  const day = Number(text.slice(8, 10));
  // Date.UTC reads years 0-99 as 1900-1999; no deadline lies there.
  if (year < 100) return null;
  const time = Date.UTC(year, month - 1, day);
  // Date.UTC turns 30 February into 2 March: only a date that comes back unchanged exists.
  const back = new Date(time);
  if (back.getUTCMonth() !== month - 1 || back.getUTCDate() !== day) return null;
  return time / DAY_MS;
}

/** The serial of a 'YYYY-MM-DD' text. @throws CALENDAR.BAD_DATE for 2026-02-30 and the like. */
export function daySerial(text: string): DaySerial {
  const serial = tryDaySerial(text);
  if (serial === null) throw calendarError('badDate', { value: text });
  return serial;
}

/** 'YYYY-MM-DD' of a serial. */
export function serialToDate(serial: DaySerial): string {
  const date = new Date(serial * DAY_MS);
  const month = date.getUTCMonth() + 1;
  const day = date.getUTCDate();
  const year = String(date.getUTCFullYear()).padStart(4, '0');
  return `${year}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`;
}

/** 0 = Sunday … 6 = Saturday. 1970-01-01 was a Thursday. */
export function serialDayOfWeek(serial: DaySerial): number {
  return (((serial + 4) % 7) + 7) % 7;
}
