import { calendar2026 } from '#kernel/calendar/national-day-2026.fixture.js';
import { text } from '#kernel/text.js';
import { RUNG_EVENT, type DeadlineRule } from '#machines/contract/deadline-rule.js';
import type { Deadline } from './case-file.js';
import { deriveDeadlines } from './derive-deadlines.js';

interface Context {
  readonly day: string | null;
}

const at = (date: string, time = '10:00') => new Date(`${date}T${time}:00+08:00`).toISOString();
const midnight = (date: string) => at(date, '00:00');

const rule = (more: Partial<DeadlineRule<Context>> = {}): DeadlineRule<Context> => ({
  name: 'clause',
  label: text('条款', 'clause'),
  in: ['watching'],
  budget: () => ({ amount: 0, unit: 'day' }),
  countsFrom: ({ day }) => day,
  onPassed: 'CLAUSE_DUE',
  source: text('测试', 'test'),
  ...more,
});

let seq = 0;
function after(
  before: readonly Deadline[],
  type: string,
  moment: string,
  context: Context,
  { of = rule(), payload = {} as object } = {},
): Deadline[] {
  return deriveDeadlines(before, {
    rules: [of as DeadlineRule],
    state: 'watching',
    context,
    finished: false,
    event: {
      type,
      payload,
      meta: { at: moment, actor: { kind: 'system', id: 'engine', role: 'system' }, facts: {}, settings: {} },
    },
    seq: (seq += 1),
    calendar: calendar2026,
    recount: false,
  });
}

describe('a deadline on an agreed day ahead', () => {
  it('ends with that day, and its lights count from the moment of the agreement', () => {
    const [deadline] = after([], 'AGREE', at('2026-09-01'), { day: at('2026-09-21') });
    expect(deadline).toMatchObject({
      dueAt: midnight('2026-09-22'),
      countsFrom: at('2026-09-21'),
      armedAt: at('2026-09-01'),
      status: 'running',
    });
    for (const light of [deadline?.blueAt, deadline?.yellowAt]) {
      expect(light! >= at('2026-09-01')).toBe(true);
      expect(light! <= midnight('2026-09-22')).toBe(true);
    }
  });

  it('lies before it by working days when the budget is negative', () => {
    const of = rule({ budget: () => ({ amount: -2, unit: 'workday' }) });
    // Back from Monday 7 September: Friday 4, Thursday 3.
    const [deadline] = after([], 'AGREE', at('2026-08-31'), { day: at('2026-09-07') }, { of });
    expect(deadline).toMatchObject({
      lastDay: '2026-09-03',
      dueAt: midnight('2026-09-04'),
      status: 'running',
    });
    expect(deadline!.blueAt! >= at('2026-08-31')).toBe(true);
  });

  it('moves with the day as long as it has not fired', () => {
    const first = after([], 'AGREE', at('2026-09-01'), { day: at('2026-09-10') });
    const [moved, ...others] = after(first, 'MOVE', at('2026-09-02'), { day: at('2026-09-15') });
    expect(others).toEqual([]);
    expect(moved).toMatchObject({ armedSeq: first[0]?.armedSeq, dueAt: midnight('2026-09-16'), fired: [] });
  });

  it('once fired, ends and is armed anew in the event that names the next day', () => {
    const first = after([], 'AGREE', at('2026-09-01'), { day: at('2026-09-10') });
    const fired = after(first, 'CLAUSE_DUE', midnight('2026-09-11'), { day: at('2026-09-10') });
    expect(fired).toEqual([expect.objectContaining({ status: 'running', fired: ['due'] })]);
    const [ended, armed] = after(fired, 'NEXT', at('2026-09-11'), { day: at('2026-09-20') });
    expect(ended).toMatchObject({ status: 'ended', endedAt: at('2026-09-11'), fired: ['due'], schedule: [] });
    expect(armed).toMatchObject({ status: 'running', fired: [], dueAt: midnight('2026-09-21') });
    expect(armed?.armedSeq).not.toBe(ended?.armedSeq);
  });

  it('may name the next day in the very event of its passing', () => {
    const first = after([], 'AGREE', at('2026-09-01'), { day: at('2026-09-10') });
    const both = after(first, 'CLAUSE_DUE', midnight('2026-09-11'), { day: at('2026-09-20') });
    expect(both.map(({ status, fired }) => [status, fired])).toEqual([
      ['ended', ['due']],
      ['running', []],
    ]);
  });
});

describe('a rung at so many days after the start', () => {
  const of = rule({
    budget: () => ({ amount: 30, unit: 'day' }),
    rungs: [
      { name: 'second', at: () => ({ daysAfterStart: 25 }) },
      { name: 'first', at: () => ({ daysAfterStart: 20 }) },
      { name: 'before', at: () => ({ workdaysAfterDue: -1 }) },
    ],
  });

  it('falls at the end of that calendar day, in the order of time', () => {
    const [deadline] = after([], 'SIGN', at('2026-07-31'), { day: null }, { of });
    expect(deadline?.schedule.map(({ name, at: moment }) => [name, moment])).toEqual([
      ['first', midnight('2026-08-21')],
      ['second', midnight('2026-08-26')],
      ['before', expect.any(String)],
      ['due', midnight('2026-09-01')],
    ]);
  });

  it('fires once', () => {
    const armed = after([], 'SIGN', at('2026-07-31'), { day: null }, { of });
    const payload = { deadline: 'clause', rung: 'first' };
    const once = after(armed, RUNG_EVENT, midnight('2026-08-21'), { day: null }, { of, payload });
    const twice = after(once, RUNG_EVENT, midnight('2026-08-21'), { day: null }, { of, payload });
    expect([once[0]?.fired, twice[0]?.fired]).toEqual([['first'], ['first']]);
  });
});
