import { daySerial, serialDayOfWeek, serialToDate, tryDaySerial } from './day-serial.js';
import { instantMs, serialOfMs, startMsOfSerial } from './zone.js';

export { ZONE } from './zone.js';

/** A day without a time, 'YYYY-MM-DD', in ZONE. Texts of this shape sort like days. */
export type CivilDate = string;

/** The text itself when it is an existing day. @throws CALENDAR.BAD_DATE for 2026-02-30, '2026-2-3', … */
export function parseCivilDate(text: string): CivilDate {
  daySerial(text);
  return text;
}

/** True for an existing day written 'YYYY-MM-DD'. */
export function isCivilDate(text: unknown): text is CivilDate {
  return typeof text === 'string' && tryDaySerial(text) !== null;
}

/** The day `n` calendar days later; earlier when `n` is negative. */
export function addDays(date: CivilDate, n: number): CivilDate {
  return serialToDate(daySerial(date) + n);
}

/** 0 = Sunday … 6 = Saturday. */
export function dayOfWeek(date: CivilDate): number {
  return serialDayOfWeek(daySerial(date));
}

/** The civil day in ZONE that contains the instant. @throws CALENDAR.BAD_INSTANT without an offset. */
export function civilDateOf(instant: Date | string): CivilDate {
  return serialToDate(serialOfMs(instantMs(instant)));
}

/** The instant of 00:00 in ZONE. */
export function startOfDay(date: CivilDate): Date {
  return new Date(startMsOfSerial(daySerial(date)));
}
