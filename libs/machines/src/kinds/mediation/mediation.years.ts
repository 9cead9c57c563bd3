import type { CivilDate } from '#kernel/calendar/civil-date.js';

/** The same day so many years later. 29 February becomes "2027-02-29": no day of a calendar, but it sorts rightly. */
export function addYears(date: CivilDate, years: number): string {
  return `${String(Number(date.slice(0, 4)) + years).padStart(4, '0')}${date.slice(4)}`;
}
