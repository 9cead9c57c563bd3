import * as fc from 'fast-check';
import { DateTime } from 'luxon';
import {
  addDays,
  civilDateOf,
  dayOfWeek,
  isCivilDate,
  parseCivilDate,
  startOfDay,
  ZONE,
} from './civil-date.js';
import { runs } from '../testing/runs.js';

const luxonDay = (ms: number) => DateTime.fromMillis(ms, { zone: ZONE }).toFormat('yyyy-MM-dd');

describe('civil dates', () => {
  it.each([
    '2026-02-30',
    '2026-13-01',
    '2026-00-10',
    '2025-02-29',
    '2026-2-3',
    '20260203',
    '',
    ' 2026-02-03',
  ])('refuses %p', (text) => {
    expect(isCivilDate(text)).toBe(false);
    expect(() => parseCivilDate(text)).toThrow(expect.objectContaining({ code: 'CALENDAR.BAD_DATE' }));
  });

  it('knows leap days and year ends', () => {
    expect(parseCivilDate('2028-02-29')).toBe('2028-02-29');
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2027-01-01', -1)).toBe('2026-12-31');
    expect(dayOfWeek('2026-10-10')).toBe(6);
    expect(isCivilDate(20260101)).toBe(false);
  });

  it('puts the border of a day at 16:00 UTC', () => {
    expect(civilDateOf('2026-09-30T15:59:59.999Z')).toBe('2026-09-30');
    expect(civilDateOf('2026-09-30T16:00:00Z')).toBe('2026-10-01');
    expect(civilDateOf('2026-10-01T00:00:00+08:00')).toBe('2026-10-01');
    expect(civilDateOf(new Date('2026-09-30T16:00:00Z'))).toBe('2026-10-01');
    expect(startOfDay('2026-10-01').toISOString()).toBe('2026-09-30T16:00:00.000Z');
  });

  it.each(['2026-09-30', '2026-09-30T10:00:00', '2026-02-30T10:00:00Z', 'yesterday', '2026-09-30T25:00:00Z'])(
    'refuses %p as an instant, because the machine zone or a guess would decide',
    (text) => {
      expect(() => civilDateOf(text)).toThrow(expect.objectContaining({ code: 'CALENDAR.BAD_INSTANT' }));
    },
  );

  it('keeps the summer time of 1986 to 1991 and the change to a fixed offset', () => {
    expect(startOfDay('1990-07-01').toISOString()).toBe('1990-06-30T15:00:00.000Z');
    expect(civilDateOf('1990-06-30T15:30:00Z')).toBe('1990-07-01');
    expect(startOfDay('1992-01-01').toISOString()).toBe('1991-12-31T16:00:00.000Z');
    expect(startOfDay('1991-12-31').toISOString()).toBe('1991-12-30T16:00:00.000Z');
  });

  it('agrees with luxon for every instant from 1980 to 2100', () => {
    fc.assert(
      fc.property(fc.integer({ min: Date.UTC(1980, 0), max: Date.UTC(2100, 0) }), (ms) => {
        const day = civilDateOf(new Date(ms));
        expect(day).toBe(luxonDay(ms));
        const start = startOfDay(day).getTime();
        expect(start).toBeLessThanOrEqual(ms);
        expect(luxonDay(start)).toBe(day);
        expect(luxonDay(start - 1)).not.toBe(day);
        expect(dayOfWeek(day)).toBe(DateTime.fromISO(day, { zone: 'utc' }).weekday % 7);
      }),
      runs(2000),
    );
  });

  it('adds days as an inverse of taking them away', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -20_000, max: 40_000 }),
        fc.integer({ min: -5000, max: 5000 }),
        (at, n) => {
          const date = addDays('1990-01-01', at);
          expect(addDays(addDays(date, n), -n)).toBe(date);
          expect(addDays(date, 1) > date).toBe(true);
        },
      ),
    );
  });
});
