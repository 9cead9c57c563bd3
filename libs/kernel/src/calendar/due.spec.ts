import type { Budget } from './budget.js';
import { computeDue } from './due.js';
import { calendar2026, plainCalendar } from './national-day-2026.fixture.js';
import type { Pause } from './pause.js';

const at = (date: string, time = '10:00') => `${date}T${time}:00+08:00`;
const workdays = (amount: number): Budget => ({ amount, unit: 'workday' });
const days = (amount: number): Budget => ({ amount, unit: 'day' });
const hours = (amount: number): Budget => ({ amount, unit: 'hour' });
const pause = (from: string, to: string | null): Pause => ({ code: 'awaiting_info', from, to });
const due = (start: string, budget: Budget, ...pauses: Pause[]) =>
  computeDue(calendar2026, start, budget, pauses);

describe('working days', () => {
  it('leave out National Day 2026 and count its make-up Saturday', () => {
    const result = due(at('2026-09-30'), workdays(5));
    expect(result).toMatchObject({
      dueAt: '2026-10-13T16:00:00.000Z',
      lastDay: '2026-10-13',
      provisional: false,
      pausedDays: 0,
    });
    expect(result.skipped.map(({ date }) => date)).toEqual([
      ...['01', '02', '03', '04', '05', '06', '07'].map((day) => `2026-10-${day}`),
      '2026-10-11',
    ]);
    expect(result.skipped[0]).toEqual({
      date: '2026-10-01',
      reason: 'holiday',
      name: { zh: '国庆节', en: 'National Day' },
    });
    expect(result.skipped.at(-1)).toEqual({ date: '2026-10-11', reason: 'weekend', name: undefined });
  });

  it('count both make-up days of National Day 2026, the Sunday before and the Saturday after', () => {
    // 21-24 Sept, 28-30 Sept, 8-10 Oct are ten; Sunday 20 Sept is the eleventh.
    expect(due(at('2026-09-18'), workdays(11)).lastDay).toBe('2026-10-10');
  });

  it('begin on the day after the event, whatever its hour', () => {
    for (const time of ['00:00', '09:00', '23:59']) {
      expect(due(at('2026-09-14', time), workdays(1)).lastDay).toBe('2026-09-15');
    }
    expect(due('2026-09-13T16:00:00Z', workdays(1)).lastDay).toBe('2026-09-15');
    expect(due('2026-09-13T15:59:59.999Z', workdays(1)).lastDay).toBe('2026-09-14');
  });

  it('count the leap day', () => {
    expect(computeDue(plainCalendar, at('2028-02-28'), workdays(1), []).lastDay).toBe('2028-02-29');
    expect(computeDue(plainCalendar, at('2028-02-28'), workdays(2), []).lastDay).toBe('2028-03-01');
  });

  it('are provisional as soon as they reach a year that is not published', () => {
    expect(due(at('2026-12-28'), workdays(3))).toMatchObject({ lastDay: '2026-12-31', provisional: false });
    expect(due(at('2026-12-28'), workdays(5))).toMatchObject({ lastDay: '2027-01-05', provisional: true });
    expect(due(at('2026-12-28'), workdays(5)).skipped[0]).toMatchObject({
      date: '2027-01-01',
      reason: 'statutoryHoliday',
    });
  });

  it('of amount 0 end with the day of the event, or the next worked one', () => {
    expect(due(at('2026-09-30'), workdays(0))).toMatchObject({ lastDay: '2026-09-30', skipped: [] });
    expect(due(at('2026-10-01'), workdays(0))).toMatchObject({ lastDay: '2026-10-08' });
  });
});

describe('calendar days', () => {
  it('count through holidays', () => {
    expect(due(at('2026-09-30'), days(9))).toMatchObject({ lastDay: '2026-10-09', skipped: [] });
  });

  it('roll forward from a last day that is not worked', () => {
    const result = due(at('2026-09-30'), days(5));
    expect(result.lastDay).toBe('2026-10-08');
    expect(result.skipped.map(({ date }) => date)).toEqual(['2026-10-05', '2026-10-06', '2026-10-07']);
  });

  it('end on a make-up Saturday', () => {
    expect(due(at('2026-09-30'), days(10)).lastDay).toBe('2026-10-10');
  });

  it('lean on the calendar only where they end', () => {
    expect(due(at('2026-12-01'), days(25)).provisional).toBe(false);
    expect(due(at('2026-12-01'), days(60)).provisional).toBe(true);
  });
});

describe('hours', () => {
  it('run by the clock, through nights and holidays', () => {
    expect(due(at('2026-09-30', '23:00'), hours(2))).toEqual({
      dueAt: '2026-09-30T17:00:00.000Z',
      lastDay: '2026-10-01',
      provisional: false,
      skipped: [],
      pausedDays: 0,
    });
  });

  it('that end at midnight belong to the day before', () => {
    expect(due(at('2026-09-30', '22:00'), hours(2)).lastDay).toBe('2026-09-30');
  });

  it('give pauses back to the millisecond', () => {
    const start = '2026-09-30T00:00:00.000Z';
    const stop = pause('2026-09-30T01:00:00.000Z', '2026-09-30T01:00:00.123Z');
    expect(due(start, hours(2), stop).dueAt).toBe('2026-09-30T02:00:00.123Z');
    expect(due(start, hours(2), stop, stop).dueAt).toBe('2026-09-30T02:00:00.123Z');
  });

  it('stand still in an open pause, but not when the time was up before it', () => {
    const start = '2026-09-30T00:00:00.000Z';
    expect(due(start, hours(2), pause('2026-09-30T01:59:59.999Z', null)).dueAt).toBeNull();
    expect(due(start, hours(2), pause('2026-09-30T02:00:00.000Z', null)).dueAt).toBe(
      '2026-09-30T02:00:00.000Z',
    );
  });
});

describe('pauses of day budgets', () => {
  it('across a holiday give back only the working days in them', () => {
    // Paused 29 Sept to 9 Oct: 30 Sept, 8 and 9 Oct are given back.
    const result = due(at('2026-09-28'), workdays(5), pause(at('2026-09-29'), at('2026-10-09')));
    expect(result).toMatchObject({ lastDay: '2026-10-14', pausedDays: 3 });
    expect(result.skipped.filter(({ reason }) => reason === 'paused').map(({ date }) => date)).toEqual([
      '2026-09-30',
      '2026-10-08',
      '2026-10-09',
    ]);
  });

  it('across the year end into an unpublished year are provisional', () => {
    const result = due(at('2026-12-28'), workdays(3), pause(at('2026-12-29'), at('2027-01-05')));
    expect(result).toMatchObject({ lastDay: '2027-01-07', provisional: true, pausedDays: 4 });
  });

  it('that overlap are counted once', () => {
    const one = pause(at('2026-09-14'), at('2026-09-16'));
    const two = pause(at('2026-09-15'), at('2026-09-17'));
    expect(due(at('2026-09-14'), workdays(2), one, two)).toMatchObject({
      lastDay: '2026-09-20',
      pausedDays: 3,
    });
  });

  it('begun on the very last day still hold the end', () => {
    const start = at('2026-09-14');
    const asked = at('2026-09-15', '16:00');
    expect(due(start, workdays(1), pause(asked, null))).toMatchObject({ dueAt: null, lastDay: null });
    expect(due(start, workdays(1), pause(asked, at('2026-09-17', '09:00')))).toMatchObject({
      lastDay: '2026-09-17',
      pausedDays: 2,
    });
  });

  it('begun after the end revive nothing', () => {
    expect(due(at('2026-09-14'), workdays(1), pause(at('2026-09-16'), null)).lastDay).toBe('2026-09-15');
  });

  it('keep what they earned when the budget is changed (E7)', () => {
    const stop = pause(at('2026-09-15'), at('2026-09-17'));
    expect(due(at('2026-09-14'), workdays(3), stop).lastDay).toBe('2026-09-20');
    expect(due(at('2026-09-14'), workdays(2), stop).lastDay).toBe('2026-09-18');
    expect(due(at('2026-09-14'), workdays(6), stop).lastDay).toBe('2026-09-23');
  });

  it('give calendar days back too', () => {
    const result = due(at('2026-09-01'), days(7), pause(at('2026-09-03'), at('2026-09-05')));
    expect(result).toMatchObject({ lastDay: '2026-09-10', pausedDays: 2 });
  });
});
