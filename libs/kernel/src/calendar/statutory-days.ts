import type { Text } from '../text.js';
import type { CivilDate } from './civil-date.js';
import { addDays } from './civil-date.js';
import { HOLIDAY_NAMES, joinNames } from './holiday-names.js';

/**
 * The days that are holidays by law in every year, before the State Council arranges the year.
 * Source: 全国年节及纪念日放假办法 Art 2 (rev. 2024, in force 2025-01-01): 1 January, New Year's Eve of the lunar
 * year and its first three days, Qingming, 1-2 May, Dragon Boat, Mid-Autumn, 1-3 October.
 */
const FIXED: Readonly<Record<string, Text>> = {
  '01-01': HOLIDAY_NAMES.newYear,
  '05-01': HOLIDAY_NAMES.labourDay,
  '05-02': HOLIDAY_NAMES.labourDay,
  '10-01': HOLIDAY_NAMES.nationalDay,
  '10-02': HOLIDAY_NAMES.nationalDay,
  '10-03': HOLIDAY_NAMES.nationalDay,
};

/**
 * First day of the lunar year, Qingming, Dragon Boat, Mid-Autumn. A table, because astronomy has no place on
 * the way to every deadline; the test beside it derives each entry again.
 */
export const LUNAR_DAYS: Readonly<Record<number, readonly [string, string, string, string]>> = {
  2027: ['02-06', '04-05', '06-09', '09-15'],
  2028: ['01-26', '04-04', '05-28', '10-03'],
  2029: ['02-13', '04-04', '06-16', '09-22'],
  2030: ['02-03', '04-05', '06-05', '09-12'],
  2031: ['01-23', '04-05', '06-24', '10-01'],
  2032: ['02-11', '04-04', '06-12', '09-19'],
  2033: ['01-31', '04-04', '06-01', '09-08'],
  2034: ['02-19', '04-05', '06-20', '09-27'],
  2035: ['02-08', '04-05', '06-10', '09-16'],
  2036: ['01-28', '04-04', '05-30', '10-04'],
  2037: ['02-15', '04-04', '06-18', '09-24'],
  2038: ['02-04', '04-05', '06-07', '09-13'],
  2039: ['01-24', '04-05', '05-27', '10-02'],
  2040: ['02-12', '04-04', '06-14', '09-20'],
};

function lunarHolidays(): Map<CivilDate, Text> {
  const found = new Map<CivilDate, Text>();
  for (const [year, [spring, qingming, dragonBoat, midAutumn]] of Object.entries(LUNAR_DAYS)) {
    for (const offset of [-1, 0, 1, 2]) {
      found.set(addDays(`${year}-${spring}`, offset), HOLIDAY_NAMES.springFestival);
    }
    found.set(`${year}-${qingming}`, HOLIDAY_NAMES.qingming);
    found.set(`${year}-${dragonBoat}`, HOLIDAY_NAMES.dragonBoat);
    found.set(`${year}-${midAutumn}`, HOLIDAY_NAMES.midAutumn);
  }
  return found;
}

const LUNAR = lunarHolidays();

/**
 * The name of the holiday that the law itself puts on this day, or null. Lunar days are known for the years of
 * LUNAR_DAYS only. Mid-Autumn may fall into the National Day holiday; then both names are said.
 */
export function statutoryHoliday(date: CivilDate): Text | null {
  const fixed = FIXED[date.slice(5)];
  const lunar = LUNAR.get(date);
  if (fixed && lunar) return joinNames([fixed, lunar]);
  return fixed ?? lunar ?? null;
}
