import * as fc from 'fast-check';
import type { Budget } from './budget.js';
import { computeDue } from './due.js';
import { lightAt, lightThresholds, offsetWorkdays } from './lights.js';
import { calendar2026 } from './national-day-2026.fixture.js';
import { workdaysLeft } from './workdays-left.js';
import { runs } from '../testing/runs.js';

const at = (date: string, time = '10:00') => `${date}T${time}:00+08:00`;
const midnight = (date: string) => new Date(at(date, '00:00')).toISOString();
const thresholds = (start: string, budget: Budget) =>
  lightThresholds(calendar2026, start, computeDue(calendar2026, start, budget, []), budget)!;

describe('lights', () => {
  it('of 7 working days change with 2 and 1 working days left', () => {
    // Counted 7-11, 14, 15 Sept 2026.
    expect(thresholds(at('2026-09-04'), { amount: 7, unit: 'workday' })).toEqual({
      blueAt: midnight('2026-09-11'),
      yellowAt: midnight('2026-09-14'),
      dueAt: midnight('2026-09-16'),
    });
  });

  it('of a long budget turn blue with a third left', () => {
    // 15 working days end 2026-08-21; 5 left begin on Friday 14 Aug.
    expect(thresholds(at('2026-07-31'), { amount: 15, unit: 'workday' }).blueAt).toBe(midnight('2026-08-14'));
    // 30 calendar days end 2026-08-31 (30 Aug is a Sunday); 10 days left begin on 21 Aug.
    expect(thresholds(at('2026-07-31'), { amount: 30, unit: 'day' }).blueAt).toBe(midnight('2026-08-21'));
  });

  it('of a short budget begin at the start, never before', () => {
    const start = at('2026-09-14');
    const startIso = new Date(start).toISOString();
    expect(thresholds(start, { amount: 1, unit: 'workday' })).toEqual({
      blueAt: startIso,
      yellowAt: startIso,
      dueAt: midnight('2026-09-16'),
    });
    expect(thresholds(start, { amount: 2, unit: 'workday' })).toMatchObject({
      blueAt: startIso,
      yellowAt: midnight('2026-09-15'),
    });
  });

  it('of hours change after 2/3 and 5/6', () => {
    expect(thresholds('2026-10-01T00:00:00Z', { amount: 24, unit: 'hour' })).toEqual({
      blueAt: '2026-10-01T16:00:00.000Z',
      yellowAt: '2026-10-01T20:00:00.000Z',
      dueAt: '2026-10-02T00:00:00.000Z',
    });
  });

  it('shine from their instant on, and exactly at the end it is late', () => {
    const marks = thresholds(at('2026-09-04'), { amount: 7, unit: 'workday' });
    const before = (instant: string) => new Date(Date.parse(instant) - 1);
    expect(lightAt(marks, before(marks.blueAt))).toBe('green');
    expect(lightAt(marks, marks.blueAt)).toBe('blue');
    expect(lightAt(marks, before(marks.yellowAt))).toBe('blue');
    expect(lightAt(marks, marks.yellowAt)).toBe('yellow');
    expect(lightAt(marks, before(marks.dueAt))).toBe('yellow');
    expect(lightAt(marks, marks.dueAt)).toBe('red');
  });

  it('are absent, hence green, while the deadline is paused', () => {
    const start = at('2026-09-04');
    const budget: Budget = { amount: 7, unit: 'workday' };
    const due = computeDue(calendar2026, start, budget, [
      { code: 'litigation', from: at('2026-09-07'), to: null },
    ]);
    expect(lightThresholds(calendar2026, start, due, budget)).toBeNull();
    expect(lightAt(null, at('2030-01-01'))).toBe('green');
  });

  it('keep their order and agree with the working days shown beside them', () => {
    const budget = fc.oneof(
      fc.record({
        amount: fc.integer({ min: 0, max: 40 }),
        unit: fc.constantFrom('workday' as const, 'day' as const),
      }),
      fc.record({
        amount: fc.double({ min: 0.01, max: 300, noNaN: true }),
        unit: fc.constant('hour' as const),
      }),
    );
    const minutes = fc.integer({ min: 0, max: 380 * 24 * 60 });
    fc.assert(
      fc.property(minutes, budget, minutes, (startMinutes, budget, later) => {
        const start = new Date(Date.UTC(2026, 0, 1) + startMinutes * 60_000).toISOString();
        const marks = thresholds(start, budget);
        expect([start, marks.blueAt, marks.yellowAt, marks.dueAt].toSorted()).toEqual([
          start,
          marks.blueAt,
          marks.yellowAt,
          marks.dueAt,
        ]);
        const now = new Date(Date.parse(start) + later * 1000);
        const left = workdaysLeft(calendar2026, now, marks.dueAt);
        const light = lightAt(marks, now);
        expect(light === 'red').toBe(left < 0);
        if (budget.unit === 'hour' || light === 'red') return;
        expect(light === 'yellow').toBe(left <= 1);
        if (left <= 2) expect(light).not.toBe('green');
      }),
      runs(1000),
    );
  });
});

describe('offsetWorkdays', () => {
  it('counts whole working days from the day that the due instant ends', () => {
    const due = midnight('2026-10-01');
    expect(offsetWorkdays(calendar2026, due, 0)).toBe(due);
    expect(offsetWorkdays(calendar2026, due, 1)).toBe(midnight('2026-10-09'));
    expect(offsetWorkdays(calendar2026, due, 5)).toBe(midnight('2026-10-14'));
    expect(offsetWorkdays(calendar2026, due, -1)).toBe(midnight('2026-09-30'));
    // Back over Mid-Autumn: the working day before 28 Sept is Thursday 24 Sept.
    expect(offsetWorkdays(calendar2026, due, -3)).toBe(midnight('2026-09-25'));
  });

  it('takes a due instant within a day as that day', () => {
    expect(offsetWorkdays(calendar2026, at('2026-09-14'), 5)).toBe(midnight('2026-09-21'));
  });
});

describe('workdaysLeft', () => {
  const due = midnight('2026-10-14');

  it.each([
    [at('2026-09-30'), 5],
    [at('2026-10-07'), 5],
    [at('2026-10-10', '08:00'), 2],
    [at('2026-10-11'), 2],
    [at('2026-10-12'), 1],
    [at('2026-10-13', '00:00'), 0],
    [at('2026-10-13', '23:59'), 0],
    [at('2026-10-14', '00:00'), -1],
    [at('2026-10-15'), -2],
    [at('2026-10-18'), -3],
  ])('at %s is %i', (now, left) => {
    expect(workdaysLeft(calendar2026, now, due)).toBe(left);
  });

  it('is negative from the due instant on, also on the weekend after', () => {
    expect(workdaysLeft(calendar2026, at('2026-09-12'), midnight('2026-09-12'))).toBe(-1);
    expect(workdaysLeft(calendar2026, at('2026-09-14', '15:00'), at('2026-09-14', '14:00'))).toBe(-1);
    expect(workdaysLeft(calendar2026, at('2026-09-14', '13:00'), at('2026-09-14', '14:00'))).toBe(0);
  });
});
