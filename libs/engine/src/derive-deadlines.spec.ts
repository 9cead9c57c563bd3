import { calendar2026 } from '#kernel/calendar/national-day-2026.fixture.js';
import { text } from '#kernel/text.js';
import { RUNG_EVENT, type DeadlineRule } from '#machines/contract/deadline-rule.js';
import type { Settings } from '#machines/contract/kind-event.js';
import type { Deadline } from './case-file.js';
import { deriveDeadlines, type DeriveInput } from './derive-deadlines.js';

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

describe('a deadline of a state', () => {
  const of = rule({
    countsFrom: undefined,
    budget: (_, settings) => ({ amount: Number(settings.days ?? 5), unit: 'workday' }),
    pausedIn: { appraised: 'appraisal' },
    rungs: [
      { name: 'yellow', at: () => ({ light: 'yellow' }) },
      { name: 'blue', at: () => ({ light: 'blue' }) },
      { name: 'late', at: () => ({ workdaysAfterDue: 1 }) },
    ],
  });
  const next = (
    before: readonly Deadline[],
    moment: string,
    {
      state = 'watching',
      type = 'ANY',
      payload = {},
      settings = {},
      when,
      ...more
    }: Partial<DeriveInput> & {
      type?: string;
      payload?: object;
      settings?: Settings;
      when?: (context: Context) => boolean;
    } = {},
  ) =>
    deriveDeadlines(before, {
      rules: [{ ...of, when } as DeadlineRule],
      state,
      context: { day: null },
      finished: false,
      event: {
        type,
        payload,
        meta: { at: moment, actor: { kind: 'system', id: 'engine', role: 'system' }, facts: {}, settings },
      },
      seq: (seq += 1),
      calendar: calendar2026,
      ...more,
    });
  const monday = at('2026-09-07');

  it('is armed on entering it, with its lights and rungs in the order of time', () => {
    expect(next([], monday)).toEqual([
      {
        name: 'clause',
        armedSeq: seq,
        armedAt: monday,
        countsFrom: monday,
        budget: { amount: 5, unit: 'workday' },
        pauses: [],
        dueAt: midnight('2026-09-15'),
        blueAt: midnight('2026-09-10'),
        yellowAt: midnight('2026-09-11'),
        lastDay: '2026-09-14',
        provisional: false,
        schedule: [
          { name: 'blue', at: midnight('2026-09-10') },
          { name: 'yellow', at: midnight('2026-09-11') },
          { name: 'due', at: midnight('2026-09-15') },
          { name: 'late', at: midnight('2026-09-16') },
        ],
        fired: [],
        status: 'running',
        endedAt: null,
      },
    ]);
  });

  it.each([
    ['elsewhere', { state: 'idle' }],
    ['where it would only stand still', { state: 'appraised' }],
    ['in a finished case', { finished: true }],
    ['while its condition does not hold', { when: () => false }],
  ])('is not armed %s', (_, more) => {
    expect(next([], monday, more)).toEqual([]);
  });

  it.each([
    ['elsewhere', { state: 'idle' }],
    ['with the case', { finished: true }],
    ['with its condition', { when: () => false }],
  ])('ends %s, and does not fire any more', (_, more) => {
    const armed = next([], monday);
    expect(next(armed, at('2026-09-08'), more)).toEqual([
      { ...armed[0], status: 'ended', endedAt: at('2026-09-08'), schedule: [] },
    ]);
  });

  it('begins anew after it has ended', () => {
    const ended = next(next([], monday), at('2026-09-08'), { state: 'idle' });
    const [again, ...more] = next(ended, at('2026-09-09'));
    expect(more).toEqual([]);
    expect(again).toMatchObject({ armedAt: at('2026-09-09'), status: 'running', endedAt: null });
  });

  it('is left as it is by an event that changes nothing of it', () => {
    const armed = next([], monday);
    const marked = [{ ...armed[0]!, dueAt: 'as it was' }];
    expect(next(marked, at('2026-09-08'))).toEqual(marked);
    expect(next(marked, at('2026-09-08'), { recount: true })).toEqual(armed);
  });

  it('is counted again when its length changes', () => {
    const armed = next([], monday);
    const [longer] = next(armed, at('2026-09-08'), { settings: { days: 6 } });
    expect(longer).toMatchObject({
      armedSeq: armed[0]!.armedSeq,
      budget: { amount: 6, unit: 'workday' },
      dueAt: midnight('2026-09-16'),
    });
  });

  it('is counted again when its unit changes', () => {
    const rules = [{ ...of, budget: () => ({ amount: 5, unit: 'hour' as const }) } as DeadlineRule];
    const [hours] = next(next([], monday), at('2026-09-08'), { rules });
    expect(hours).toMatchObject({ budget: { amount: 5, unit: 'hour' }, dueAt: at('2026-09-07', '15:00') });
  });

  it('passes before its rungs of the same moment, which keep their order', () => {
    const same = (name: string) => ({ name, at: () => ({ workdaysAfterDue: 0 }) });
    const rules = [{ ...of, rungs: [same('z'), same('a'), ...of.rungs!, same('m')] } as DeadlineRule];
    expect(next([], monday, { rules })[0]?.schedule.map(({ name }) => name)).toEqual([
      'blue',
      'yellow',
      'due',
      'z',
      'a',
      'm',
      'late',
    ]);
  });

  it('stands still in a pausing state and goes on with what is left', () => {
    const armed = next([], monday);
    const [paused] = next(armed, at('2026-09-08'), { state: 'appraised' });
    expect(paused).toMatchObject({
      status: 'paused',
      dueAt: null,
      blueAt: null,
      yellowAt: null,
      schedule: [],
      endedAt: null,
      pauses: [{ code: 'appraisal', from: at('2026-09-08'), to: null }],
    });
    const still = next([paused!], at('2026-09-09'), { state: 'appraised' });
    expect(still).toEqual([paused]);
    const [running] = next(still, at('2026-09-15'));
    expect(running).toMatchObject({
      status: 'running',
      armedAt: monday,
      pauses: [{ code: 'appraisal', from: at('2026-09-08'), to: at('2026-09-15') }],
    });
    expect(running!.dueAt! > armed[0]!.dueAt!).toBe(true);
    const [twice] = next([running!], at('2026-09-16'), { state: 'appraised' });
    expect(twice!.pauses).toEqual([
      { code: 'appraisal', from: at('2026-09-08'), to: at('2026-09-15') },
      { code: 'appraisal', from: at('2026-09-16'), to: null },
    ]);
  });

  it('notes a rung of its own, not that of another', () => {
    const armed = next([], monday);
    const rung = (deadline: string) =>
      next(armed, at('2026-09-10'), { type: RUNG_EVENT, payload: { deadline, rung: 'blue' } })[0]?.fired;
    expect(rung('clause')).toEqual(['blue']);
    expect(rung('other')).toEqual([]);
  });

  it('remembers what fired when it ends in the same event', () => {
    const [ended] = next(next([], monday), midnight('2026-09-15'), { type: 'CLAUSE_DUE', state: 'idle' });
    expect(ended).toMatchObject({ status: 'ended', fired: ['due'] });
  });

  it('says nothing at a light that shines from its first moment', () => {
    const [short] = next([], monday, { settings: { days: 1 } });
    expect(short?.schedule.map(({ name }) => name)).toEqual(['due', 'late']);
  });
});
