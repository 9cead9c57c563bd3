import { calendar2026 } from './national-day-2026.fixture.js';
import { HOLIDAY_NAMES } from './holiday-names.js';
import { buildCalendar, dayKind } from './work-calendar.js';

describe('dayKind', () => {
  it.each([
    ['2026-09-30', true, 'weekday', undefined],
    ['2026-10-01', false, 'holiday', '国庆节'],
    ['2026-10-03', false, 'holiday', '国庆节'],
    ['2026-10-10', true, 'makeupWorkday', '国庆节'],
    ['2026-10-11', false, 'weekend', undefined],
    ['2026-05-01', true, 'weekday', undefined],
  ])('says what %s is in an official year', (date, workday, reason, name) => {
    const kind = dayKind(calendar2026, date);
    expect(kind).toMatchObject({ workday, reason, provisional: false });
    expect(kind.name?.zh).toBe(name);
  });

  it.each([
    ['2027-01-01', false, 'statutoryHoliday', '元旦'],
    ['2027-01-04', true, 'weekday', undefined],
    ['2027-02-05', false, 'statutoryHoliday', '春节'],
    ['2027-02-08', false, 'statutoryHoliday', '春节'],
    ['2027-02-09', true, 'weekday', undefined],
    ['2027-06-09', false, 'statutoryHoliday', '端午节'],
    ['2027-10-02', false, 'statutoryHoliday', '国庆节'],
    ['2027-10-09', false, 'weekend', undefined],
  ])('takes the law for %s, whose year is not published', (date, workday, reason, name) => {
    const kind = dayKind(calendar2026, date);
    expect(kind).toMatchObject({ workday, reason, provisional: true });
    expect(kind.name?.zh).toBe(name);
  });

  it('lets a listed day win over the law, and stays provisional', () => {
    const day = { date: '2027-01-02', kind: 'workday', name: HOLIDAY_NAMES.newYear, source: 't' } as const;
    const calendar = buildCalendar({ version: '1', officialYears: [], days: [day] });
    expect(dayKind(calendar, '2027-01-02')).toMatchObject({
      workday: true,
      reason: 'makeupWorkday',
      provisional: true,
    });
  });

  it('refuses a calendar that names a day twice or a day that does not exist', () => {
    const day = { date: '2026-01-01', kind: 'holiday', name: HOLIDAY_NAMES.newYear, source: 't' } as const;
    const build = (...days: (typeof day)[]) => buildCalendar({ version: '1', officialYears: [], days });
    expect(() => build(day, day)).toThrow(expect.objectContaining({ code: 'CALENDAR.DUPLICATE_DAY' }));
    const wrong = { ...day, date: '2026-02-30' } as unknown as typeof day;
    expect(() => build(wrong)).toThrow(expect.objectContaining({ code: 'CALENDAR.BAD_DATE' }));
    expect(() => dayKind(build(day), '2026-02-30')).toThrow(
      expect.objectContaining({ code: 'CALENDAR.BAD_DATE' }),
    );
  });
});
