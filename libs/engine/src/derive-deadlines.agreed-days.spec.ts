import { plainCalendar } from '#kernel/calendar/national-day-2026.fixture.js';
import { mediation } from '#machines/kinds/mediation/mediation.kind.js';
import { arrive, WORDS } from '#machines/kinds/mediation/testing/arrive.js';
import { CLERK, HANDLER, MEDIATOR, RESIDENT } from '#machines/kinds/mediation/testing/people.js';
import type { Talk } from '#machines/kinds/mediation/testing/talk.js';
import type { Deadline } from './case-file.js';
import { deriveDeadlines } from './derive-deadlines.js';

/** The deadlines of a mediation, event by event, as the engine keeps them. */
class Clocks {
  private rows: readonly Deadline[] = [];
  private seq = 0;

  constructor(private readonly talk: Talk) {}

  /** The case is now as `talk` has it; `type` was the event, and this was its moment. */
  at(moment: string, type = 'DISCLOSE'): this {
    const event = {
      type,
      payload: {},
      meta: { at: moment, actor: MEDIATOR, facts: {}, settings: {} },
    };
    this.seq += 1;
    this.rows = deriveDeadlines(this.rows, {
      rules: mediation.deadlines,
      state: this.talk.state,
      context: this.talk.context,
      finished: false,
      event,
      seq: this.seq,
      calendar: plainCalendar,
    });
    return this;
  }
  of(name: string): Deadline | undefined {
    return this.rows.find((row) => row.name === name && row.status !== 'ended');
  }
  dueOf(name: string): string | null {
    return this.of(name)?.dueAt ?? null;
  }
}

/** Midnight in Shanghai after that day. */
const endOf = (day: string) => new Date(Date.parse(`${day}T16:00:00.000Z`)).toISOString();

it('each agreed day of a clause is a deadline of its own, armed when the one before has passed', () => {
  const talk = arrive.monitoring();
  const clocks = new Clocks(talk).at('2026-03-10T02:00:00.000Z');
  expect(clocks.dueOf('performance')).toBe(endOf('2026-04-10'));

  talk.passes('performance');
  clocks.at('2026-04-10T16:00:00.000Z', 'PERFORMANCE_DEADLINE_PASSED');
  expect(clocks.dueOf('performance')).toBe(endOf('2026-04-20'));
  // Three and ten working days after Friday, 10 April.
  expect(clocks.dueOf('performanceCheck')).toBe(endOf('2026-04-15'));
  expect(clocks.dueOf('breach')).toBe(endOf('2026-04-24'));

  talk.say(RESIDENT, 'CONFIRM_PERFORMANCE', { clause: 1, result: 'performed' });
  clocks.at('2026-04-13T02:00:00.000Z');
  expect([clocks.dueOf('performanceCheck'), clocks.dueOf('breach')]).toEqual([null, null]);
  expect(clocks.dueOf('performance')).toBe(endOf('2026-04-20'));
});

it('the court is reminded of on day 20, 25 and 29, whatever state the agreement is in', () => {
  const talk = arrive.signed();
  const clocks = new Clocks(talk).at(talk.context.signedAt ?? '');
  const schedule = () => clocks.of('courtFiling')?.schedule.map(({ name, at }) => [name, at]);
  // Signed on 10 March.
  const days = [
    ['first', endOf('2026-03-30')],
    ['second', endOf('2026-04-04')],
    ['last', endOf('2026-04-08')],
    ['due', endOf('2026-04-09')],
  ];
  expect(schedule()).toEqual(days);
  talk.say(CLERK, 'SEAL').say(CLERK, 'DELIVER_AGREEMENT');
  clocks.at('2026-03-12T02:00:00.000Z');
  expect(schedule()).toEqual(days);
});

it('an appraisal stops the talks and the cap, and both get the time back', () => {
  const talk = arrive.inSession();
  const clocks = new Clocks(talk).at('2026-03-10T02:00:00.000Z');
  const before = clocks.dueOf('talks');
  talk.say(MEDIATOR, 'ORDER_APPRAISAL', { subject: 'accounts', ...WORDS });
  clocks.at('2026-03-11T02:00:00.000Z');
  expect([clocks.dueOf('talks'), clocks.dueOf('cap')]).toEqual([null, null]);
  talk.say(CLERK, 'RECORD_APPRAISAL', WORDS);
  clocks.at('2026-03-27T02:00:00.000Z');
  expect(before).toBe(endOf('2026-04-01'));
  expect(clocks.dueOf('talks')).toBe(endOf('2026-04-17'));
});

it('going on by consent counts anew from the day of the cap', () => {
  const talk = arrive.inSession();
  const clocks = new Clocks(talk).at('2026-03-10T02:00:00.000Z');
  talk.say(RESIDENT, 'AGREE_TO_GO_ON').say(HANDLER, 'AGREE_TO_GO_ON').after(60).passes('cap');
  clocks.at(talk.context.capFrom ?? '', 'CAP_DEADLINE_PASSED');
  expect(clocks.of('cap')?.budget).toEqual({ amount: 30, unit: 'day' });
  expect(clocks.of('cap')?.fired).toEqual([]);
  expect(clocks.of('cap')?.countsFrom).toBe(talk.context.capFrom);
});
