import { createRequire } from 'node:module';
import { holidayName } from '#kernel/calendar/holiday-names.js';
import type { CalendarDay } from '#kernel/calendar/work-calendar.js';

/** Each value is 'English name,Chinese name,statutory days'. In-lieu days are holidays as well, listed again. */
interface ChineseDaysData {
  readonly holidays: Readonly<Record<string, string>>;
  readonly workdays: Readonly<Record<string, string>>;
}

// The package exports functions only; its data file is the one place that lists the days with their names.
const require = createRequire(import.meta.url);

/**
 * The holidays and make-up workdays that the State Council ordered for 2004-2026, from the package chinese-days: the
 * seed of `calendar_day`. Later years come by `heyi calendar import`. In order of date, exceptions only.
 */
export function officialDays(): { years: number[]; days: CalendarDay[] } {
  const data = require('chinese-days/dist/chinese-days.json') as ChineseDaysData;
  const { version } = require('chinese-days/package.json') as { version: string };
  const source = `国务院办公厅放假通知（chinese-days ${version}）`;
  const days = [
    ...toDays(data.holidays, 'holiday', source),
    ...toDays(data.workdays, 'workday', source),
  ].toSorted((a, b) => a.date.localeCompare(b.date));
  return { years: yearsOf(data.holidays), days };
}

function toDays(
  entries: Readonly<Record<string, string>>,
  kind: CalendarDay['kind'],
  source: string,
): CalendarDay[] {
  return Object.entries(entries).map(([date, value]) => {
    const [en = '', zh = ''] = value.split(',');
    const known = holidayName(zh);
    // A holiday of one year only (2015-09-03) is not in our table; the package has its English name.
    return { date, kind, name: known.en === known.zh ? { zh, en } : known, source };
  });
}

/** A year counts as known when its holidays are; make-up days may lie in the year before (2006-12-30). */
function yearsOf(holidays: Readonly<Record<string, string>>): number[] {
  return [...new Set(Object.keys(holidays).map((date) => Number(date.slice(0, 4))))].toSorted(
    (a, b) => a - b,
  );
}
