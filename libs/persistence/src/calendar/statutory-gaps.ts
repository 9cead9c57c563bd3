import { addDays, type CivilDate } from '#kernel/calendar/civil-date.js';
import { statutoryHoliday } from '#kernel/calendar/statutory-days.js';
import type { CalendarYear } from './calendar-file.js';

/**
 * The days that the law itself makes holidays but the file does not list. Not an error (the State Council may
 * decide so), yet almost always a file that was cut short: show it before storing, for an official year is trusted.
 */
export function statutoryGaps({ year, days }: CalendarYear): CivilDate[] {
  const listed = new Set(days.filter(({ kind }) => kind === 'holiday').map(({ date }) => date));
  const gaps: CivilDate[] = [];
  for (let date = `${year}-01-01`; date <= `${year}-12-31`; date = addDays(date, 1)) {
    if (statutoryHoliday(date) && !listed.has(date)) gaps.push(date);
  }
  return gaps;
}
