import * as fc from 'fast-check';
import { text } from '../text.js';
import type { Budget } from './budget.js';
import { computeDue } from './due.js';
import { plainCalendar } from './national-day-2026.fixture.js';
import type { Pause } from './pause.js';
import { buildCalendar, type CalendarDay } from './work-calendar.js';
import { runs } from '../testing/runs.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const ORIGIN = Date.UTC(2025, 11, 1);
const iso = (ms: number) => new Date(ms).toISOString();

// --- The naive counter: texts and plain loops, nothing of the code under test. ---
const dayText = (ms: number) => new Date(ms + 8 * HOUR).toISOString().slice(0, 10);
const next = (day: string) => new Date(Date.parse(`${day}T00:00:00Z`) + DAY).toISOString().slice(0, 10);
const isWeekend = (day: string) => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
const works = (days: readonly CalendarDay[], day: string) => {
  const listed = days.find(({ date }) => date === day);
  return listed ? listed.kind === 'workday' : !isWeekend(day);
};
const endOf = (pause: Pause) => (pause.to === null ? '9999-12-31' : dayText(Date.parse(pause.to)));
const LIMIT = '2031-01-01';

function naive(days: readonly CalendarDay[], startMs: number, budget: Budget, pauses: readonly Pause[]) {
  const spans = pauses.map((pause) => ({ from: dayText(Date.parse(pause.from)), to: endOf(pause) }));
  let day = dayText(startMs);
  let left = budget.amount;
  while (left > 0 && day < LIMIT) {
    day = next(day);
    const paused = spans.some(({ from, to }) => from < day && day <= to);
    const counts = budget.unit === 'day' || works(days, day);
    if (counts && !paused) left -= 1;
  }
  while (day < LIMIT && (!works(days, day) || spans.some(({ from, to }) => from <= day && day < to)))
    day = next(day);
  return day < LIMIT ? day : null;
}

// --- Random worlds: about a year, with exceptions thick enough to matter. ---
const instant = fc.integer({ min: 0, max: 300 * 24 * 60 }).map((minutes) => ORIGIN + minutes * 60_000);
const exceptions = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 0, max: 450 }), fc.boolean()), {
    maxLength: 90,
    selector: ([at]) => at,
  })
  .map((list) =>
    list.map(([at, holiday]): CalendarDay => {
      const date = dayText(ORIGIN + at * DAY);
      const kind = holiday || !isWeekend(date) ? 'holiday' : 'workday';
      return { date, kind, name: text('节', 'day'), source: 'random' };
    }),
  );
const closedPause = fc
  .tuple(instant, fc.integer({ min: 0, max: 30 * 24 * 60 }))
  .map(([from, minutes]): Pause => ({
    code: 'appraisal',
    from: iso(from),
    to: iso(from + minutes * 60_000),
  }));
const openPause = instant.map((from): Pause => ({ code: 'litigation', from: iso(from), to: null }));
const pauses = fc
  .tuple(fc.array(closedPause, { maxLength: 6 }), fc.option(openPause, { freq: 4, nil: null }))
  .map(([closed, open]) => (open ? [...closed, open] : closed));
const dayBudget = fc.record({
  amount: fc.integer({ min: 0, max: 60 }),
  unit: fc.constantFrom('workday' as const, 'day' as const),
});
const budget = fc.oneof(
  dayBudget,
  fc.record({ amount: fc.integer({ min: 1, max: 500 }), unit: fc.constant('hour' as const) }),
);
const calendarOf = (days: readonly CalendarDay[]) =>
  buildCalendar({ version: 'random', officialYears: [2025, 2026, 2027, 2028, 2029, 2030], days });
/** Null (paused without end) is later than everything. */
const when = (dueAt: string | null) => (dueAt === null ? Infinity : Date.parse(dueAt));
const often = runs(600);

describe('computeDue', () => {
  it('agrees with a naive day-by-day counter', () => {
    fc.assert(
      fc.property(exceptions, instant, dayBudget, pauses, (days, start, budget, pauses) => {
        const result = computeDue(calendarOf(days), iso(start), budget, pauses);
        const lastDay = naive(days, start, budget, pauses);
        expect(result.lastDay).toBe(lastDay);
        expect(result.dueAt).toBe(lastDay && iso(Date.parse(`${next(lastDay)}T00:00:00+08:00`)));
        expect(result.provisional).toBe(false);
      }),
      runs(1500),
    );
  });

  it('agrees with a naive minute-by-minute counter for hours', () => {
    fc.assert(
      fc.property(instant, fc.integer({ min: 1, max: 60 }), pauses, (start, hours, pauses) => {
        const spans = pauses.map(({ from, to }) => [
          Date.parse(from),
          to === null ? Infinity : Date.parse(to),
        ]);
        let at = start;
        let left = hours * 60;
        // Every generated instant is a whole minute, so a minute is wholly paused or not at all.
        while (left > 0 && at < start + 400 * DAY) {
          if (!spans.some(([from, to]) => from! <= at && at < to!)) left -= 1;
          at += 60_000;
        }
        const result = computeDue(plainCalendar, iso(start), { amount: hours, unit: 'hour' }, pauses);
        expect(result.dueAt).toBe(left > 0 ? null : iso(at));
      }),
      runs(60),
    );
  });

  it('moves by whole weeks when everything moves by whole weeks', () => {
    const weeks = fc.integer({ min: 1, max: 100 });
    fc.assert(
      fc.property(instant, budget, pauses, weeks, (start, budget, pauses, weeks) => {
        const shift = weeks * 7 * DAY;
        const later = (at: string | null) => at && iso(Date.parse(at) + shift);
        const moved = pauses.map((p) => ({ ...p, from: later(p.from)!, to: later(p.to) }));
        const before = computeDue(plainCalendar, iso(start), budget, pauses);
        const after = computeDue(plainCalendar, iso(start + shift), budget, moved);
        expect(after.dueAt).toBe(later(before.dueAt));
        expect(after.pausedDays).toBeCloseTo(before.pausedDays, 9);
      }),
      often,
    );
  });

  it('never ends earlier for a later start, a larger amount or one more pause', () => {
    const more = fc.integer({ min: 0, max: 20 });
    fc.assert(
      fc.property(
        exceptions,
        instant,
        budget,
        pauses,
        closedPause,
        more,
        (days, start, budget, pauses, extra, more) => {
          const calendar = calendarOf(days);
          const base = when(computeDue(calendar, iso(start), budget, pauses).dueAt);
          const laterStart = computeDue(calendar, iso(start + more * HOUR), budget, pauses).dueAt;
          const larger = computeDue(
            calendar,
            iso(start),
            { ...budget, amount: budget.amount + more },
            pauses,
          ).dueAt;
          const paused = computeDue(calendar, iso(start), budget, [...pauses, extra]).dueAt;
          expect(when(laterStart)).toBeGreaterThanOrEqual(base);
          expect(when(larger)).toBeGreaterThanOrEqual(base);
          expect(when(paused)).toBeGreaterThanOrEqual(base);
        },
      ),
      often,
    );
  });

  it('accounts for every day between start and end: each is counted or listed with its reason', () => {
    fc.assert(
      fc.property(exceptions, instant, fc.integer({ min: 1, max: 60 }), (days, start, amount) => {
        const result = computeDue(calendarOf(days), iso(start), { amount, unit: 'workday' }, []);
        let between = 0;
        for (let day = dayText(start); day < result.lastDay!; day = next(day)) between += 1;
        expect(between - result.skipped.length).toBe(amount);
        expect(result.skipped.every(({ date }) => !works(days, date))).toBe(true);
      }),
      often,
    );
  });

  it('does not care in which order the pauses are given', () => {
    fc.assert(
      fc.property(exceptions, instant, budget, pauses, (days, start, budget, pauses) => {
        const calendar = calendarOf(days);
        expect(computeDue(calendar, iso(start), budget, pauses.toReversed())).toEqual(
          computeDue(calendar, iso(start), budget, pauses),
        );
      }),
      often,
    );
  });
});
