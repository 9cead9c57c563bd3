import { checkBudget, isBudget } from './budget.js';
import { pausedDaySpans, pausedSpans, type Pause } from './pause.js';

const pause = (from: string, to: string | null): Pause => ({ code: 'awaiting_info', from, to });

describe('budgets', () => {
  it.each([
    [{ amount: 0, unit: 'workday' }, true],
    [{ amount: 5, unit: 'day' }, true],
    [{ amount: 0.5, unit: 'hour' }, true],
    [{ amount: 0, unit: 'hour' }, false],
    [{ amount: -1, unit: 'day' }, false],
    [{ amount: -2, unit: 'workday' }, true],
    [{ amount: -4000, unit: 'workday' }, false],
    [{ amount: 1.5, unit: 'workday' }, false],
    [{ amount: Number.NaN, unit: 'hour' }, false],
    [{ amount: 4000, unit: 'day' }, false],
    [{ amount: 5, unit: 'week' }, false],
    [{ amount: '5', unit: 'day' }, false],
    [null, false],
  ])('%j is accepted: %p', (value, accepted) => {
    expect(isBudget(value)).toBe(accepted);
    const check = () => checkBudget(value as never);
    if (accepted) expect(check()).toBe(value);
    else expect(check).toThrow(expect.objectContaining({ code: 'CALENDAR.BAD_BUDGET' }));
  });
});

describe('pauses', () => {
  it('are united when they overlap or touch, in any order', () => {
    const spans = pausedSpans([
      pause('2026-01-03T00:00:00Z', '2026-01-04T00:00:00Z'),
      pause('2026-01-01T00:00:00Z', '2026-01-02T12:00:00Z'),
      pause('2026-01-02T00:00:00Z', '2026-01-03T00:00:00Z'),
      pause('2026-01-06T00:00:00Z', null),
    ]);
    expect(spans).toEqual([
      { from: Date.UTC(2026, 0, 1), to: Date.UTC(2026, 0, 4) },
      { from: Date.UTC(2026, 0, 6), to: Infinity },
    ]);
  });

  it('within one day give nothing back', () => {
    expect(pausedDaySpans([pause('2026-01-05T01:00:00Z', '2026-01-05T09:00:00Z')])).toEqual([]);
  });

  it('cannot end before they begin', () => {
    expect(() => pausedSpans([pause('2026-01-05T01:00:00Z', '2026-01-05T00:00:00Z')])).toThrow(
      expect.objectContaining({ code: 'CALENDAR.BAD_PAUSE' }),
    );
  });
});
