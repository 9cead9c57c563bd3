import chineseDays from 'chinese-days';
import { addDays } from './civil-date.js';
import { LUNAR_DAYS, statutoryHoliday } from './statutory-days.js';

// CommonJS: Node sees its default export only.
const { getSolarDateFromLunar, getSolarTermDate } = chineseDays;

describe('statutory days', () => {
  const years = Object.keys(LUNAR_DAYS).map(Number);

  it('cover 2027 to 2040', () => {
    expect(years).toEqual(Array.from({ length: 14 }, (_, i) => 2027 + i));
  });

  it.each(years)('of %i are those that the lunar calendar gives', (year) => {
    const [spring, qingming, dragonBoat, midAutumn] = LUNAR_DAYS[year]!.map((day) => `${year}-${day}`);
    expect(getSolarDateFromLunar(`${year}-01-01`).date).toBe(spring);
    expect(getSolarTermDate(year, 4, 'pure_brightness')).toBe(qingming);
    expect(getSolarDateFromLunar(`${year}-05-05`).date).toBe(dragonBoat);
    expect(getSolarDateFromLunar(`${year}-08-15`).date).toBe(midAutumn);
  });

  // A second opinion: ICU computes the lunar calendar by itself. It errs by a day where the new moon falls within
  // minutes of midnight (2027-02-06 23:56, 2030-02-03 00:07, Beijing time), so those two are left out.
  it('agree with the lunar calendar of ICU', () => {
    const lunar = new Intl.DateTimeFormat('en-u-ca-chinese', {
      timeZone: 'UTC',
      month: 'numeric',
      day: 'numeric',
    });
    const on = (date: string) => {
      const parts = lunar.formatToParts(new Date(`${date}T00:00:00Z`));
      return ['month', 'day'].map((type) => parts.find((part) => part.type === type)?.value).join('-');
    };
    for (const year of years) {
      const [spring, , dragonBoat, midAutumn] = LUNAR_DAYS[year]!;
      if (year !== 2027 && year !== 2030) expect(on(`${year}-${spring}`)).toBe('1-1');
      expect(on(`${year}-${dragonBoat}`)).toBe('5-5');
      expect(on(`${year}-${midAutumn}`)).toBe('8-15');
    }
  });

  it('number 13 in a year, one less for each that falls together with another', () => {
    for (const year of years) {
      let count = 0;
      for (let day = `${year}-01-01`; day <= `${year}-12-31`; day = addDays(day, 1)) {
        if (statutoryHoliday(day)) count += 1;
      }
      const together = ['10-01', '10-02', '10-03'].includes(LUNAR_DAYS[year]![3]) ? 1 : 0;
      expect(count).toBe(13 - together);
    }
  });

  it('say both names where Mid-Autumn falls into National Day', () => {
    expect(statutoryHoliday('2028-10-03')).toEqual({
      zh: '国庆节、中秋节',
      en: 'National Day, Mid-Autumn Festival',
    });
  });

  it('outside the table are the fixed days only', () => {
    expect(statutoryHoliday('2050-10-01')?.zh).toBe('国庆节');
    expect(statutoryHoliday('2050-01-23')).toBeNull();
  });
});
