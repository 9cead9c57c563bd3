import { ZONE } from '#kernel/calendar/civil-date.js';
import { DateTime } from 'luxon';

/** An instant as the interface says it: ISO 8601 with the offset of the house (`2026-09-30T18:00:00.000+08:00`). */
export function inZone(instant: string | Date): string;
export function inZone(instant: string | Date | null): string | null;
export function inZone(instant: string | Date | null): string | null {
  if (instant === null) return null;
  const moment = instant instanceof Date ? instant : new Date(instant);
  return DateTime.fromJSDate(moment, { zone: ZONE }).toISO();
}
