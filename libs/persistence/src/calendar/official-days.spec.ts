import chineseDays from 'chinese-days';
import { addDays, dayOfWeek } from '#kernel/calendar/civil-date.js';
import { computeDue } from '#kernel/calendar/due.js';
import { buildCalendar, dayKind } from '#kernel/calendar/work-calendar.js';
import { officialDays } from './official-days.js';

// CommonJS: Node sees its default export only.
const { isWorkday } = chineseDays;

describe('the official seed', () => {
  const { years, days } = officialDays();
  const calendar = buildCalendar({ version: 'seed', officialYears: years, days });

  it('covers 2004 to 2026', () => {
    expect(years).toEqual(Array.from({ length: 23 }, (_, i) => 2004 + i));
  });

  it('agrees with chinese-days on every day of these years', () => {
    const wrong: string[] = [];
    for (let date = '2004-01-01'; date <= '2026-12-31'; date = addDays(date, 1)) {
      const kind = dayKind(calendar, date);
      if (kind.workday !== isWorkday(date) || kind.provisional) wrong.push(date);
    }
    expect(wrong).toEqual([]);
  });

  it('holds the six make-up workdays of 2026 and no others', () => {
    const makeup = days.filter(({ date, kind }) => kind === 'workday' && date.startsWith('2026'));
    expect(makeup.map(({ date, name }) => `${date} ${name.zh}`)).toEqual([
      '2026-01-04 元旦',
      '2026-02-14 春节',
      '2026-02-28 春节',
      '2026-05-09 劳动节',
      '2026-09-20 国庆节',
      '2026-10-10 国庆节',
    ]);
  });

  it('holds the holidays of 2026 as the State Council ordered them', () => {
    const holidays = days.filter(({ date, kind }) => kind === 'holiday' && date.startsWith('2026'));
    const count = (zh: string) => holidays.filter(({ name }) => name.zh === zh).length;
    expect(holidays).toHaveLength(33);
    expect(['元旦', '春节', '清明节', '劳动节', '端午节', '中秋节', '国庆节'].map(count)).toEqual([
      3, 9, 3, 5, 3, 3, 7,
    ]);
  });

  it('holds exceptions only, in order, each with a name in both languages', () => {
    expect(days.map(({ date }) => date)).toEqual(days.map(({ date }) => date).toSorted());
    for (const { date, kind, name, source } of days) {
      if (kind === 'workday') expect(dayOfWeek(date) % 6).toBe(0);
      expect(name.zh).toMatch(/^\p{Script=Han}+.*$/u);
      expect(name.en).toMatch(/^[A-Za-z0-9' -]+$/);
      expect(source).toContain('国务院办公厅');
    }
    expect(days.find(({ date }) => date === '2015-09-03')?.name.en).toBe('Anti-Fascist 70th Day');
  });

  it('answers "provisional", not "workday", for the year that chinese-days gets wrong', () => {
    expect(isWorkday('2027-01-01')).toBe(true);
    expect(dayKind(calendar, '2027-01-01')).toMatchObject({ workday: false, provisional: true });
    const due = computeDue(calendar, '2026-12-28T10:00:00+08:00', { amount: 5, unit: 'workday' }, []);
    expect(due).toMatchObject({ lastDay: '2027-01-05', provisional: true });
  });
});
