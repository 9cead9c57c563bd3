import { addDays } from './civil-date.js';
import { HOLIDAY_NAMES } from './holiday-names.js';
import { buildCalendar, type CalendarDay } from './work-calendar.js';

const days = (
  kind: CalendarDay['kind'],
  from: string,
  length: number,
  name: CalendarDay['name'],
): CalendarDay[] =>
  Array.from({ length }, (_, i) => ({ date: addDays(from, i), kind, name, source: 'test' }));

/** Autumn 2026 as the State Council ordered it, and 2026 as the only official year. */
export const calendar2026 = buildCalendar({
  version: 'test-2026',
  officialYears: [2026],
  days: [
    ...days('holiday', '2026-09-25', 3, HOLIDAY_NAMES.midAutumn),
    ...days('holiday', '2026-10-01', 7, HOLIDAY_NAMES.nationalDay),
    ...days('workday', '2026-09-20', 1, HOLIDAY_NAMES.nationalDay),
    ...days('workday', '2026-10-10', 1, HOLIDAY_NAMES.nationalDay),
    ...days('holiday', '2026-01-01', 3, HOLIDAY_NAMES.newYear),
    ...days('workday', '2026-01-04', 1, HOLIDAY_NAMES.newYear),
  ],
});

/** Weeks and nothing else, every year official. */
export const plainCalendar = buildCalendar({
  version: 'plain',
  officialYears: Array.from({ length: 60 }, (_, i) => 2000 + i),
  days: [],
});
