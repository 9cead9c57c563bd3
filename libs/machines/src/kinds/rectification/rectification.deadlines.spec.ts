import { rectification } from './rectification.kind.js';
import { arrive, budget, CERTIFICATES, LIFT, passes, running, WORDS } from './testing/order.js';

/** Column "deadline" of domain.md §4.3 and §6, with the numbers of the house. */
const HOUSE: readonly (readonly [keyof typeof arrive, object, string, number, string])[] = [
  ['drafted', {}, 'drafting', 3, 'workday'],
  ['issued', {}, 'acknowledgement', 1, 'workday'],
  ['issued', {}, 'deemedAcknowledgement', 3, 'workday'],
  ['issued', {}, 'disputing', 3, 'workday'],
  ['inProgress', {}, 'remedy', 15, 'workday'],
  ['inProgress', CERTIFICATES, 'remedy', 30, 'workday'],
  ['inProgress', LIFT, 'safetyRemedy', 3, 'workday'],
  ['inProgress', { ...LIFT, atOnce: true }, 'safetyRemedy', 24, 'hour'],
  ['reported', {}, 'scheduling', 1, 'workday'],
  ['reported', {}, 'inspection', 3, 'workday'],
  ['inspecting', {}, 'inspection', 3, 'workday'],
  ['failed', {}, 'decision', 2, 'workday'],
  ['watch', {}, 'look', 30, 'day'],
];

it.each(HOUSE)('%s %j: %s has %i %ss', (state, order, name, amount, unit) => {
  const story = (arrive[state] as typeof arrive.drafted)(order);
  expect(running(story)).toContain(name);
  expect(budget(story, name)).toEqual({ amount, unit });
});

it('a dispute stops the clock of an ordinary order only', () => {
  const rule = (name: string) => rectification.deadlines.find((one) => one.name === name);
  expect(rule('remedy')?.pausedIn).toEqual({ dispute: 'objection' });
  expect(rule('safetyRemedy')?.pausedIn).toBeUndefined();
  const story = arrive.inProgress(LIFT).sends('DISPUTE', { reason: 'other', ...WORDS });
  expect(running(story)).toEqual(expect.arrayContaining(['safetyRemedy', 'disputeRuling']));
});

it('the second look follows the first, ninety days after passing', () => {
  const story = passes(arrive.watch(), 'look');
  expect(running(story)).toEqual(['lookLog']);
  story.by('clerk').sends('LOG_LOOK', { way: 'call', quiet: true, ...WORDS });
  expect(running(story)).toEqual(['look']);
  expect(budget(story, 'look')).toEqual({ amount: 90, unit: 'day' });
  const rule = rectification.deadlines.find(({ name }) => name === 'look');
  expect(rule?.countsFrom?.(story.context)).toBe((story.context as { passedAt: string }).passedAt);
});

it('half of the time is rounded up, of hours too, and follows the setting', () => {
  const second = (order: object) =>
    passes(arrive.reported(order), 'inspection').by('secretaryGeneral').sends('REORDER', WORDS);
  expect(budget(second({}), 'remedy')).toEqual({ amount: 8, unit: 'workday' });
  expect(budget(second({ ...LIFT, atOnce: true }), 'safetyRemedy')).toEqual({ amount: 12, unit: 'hour' });
  expect(budget(second(LIFT), 'safetyRemedy', { secondOrder: 10 })).toEqual({ amount: 1, unit: 'workday' });
});

it('the event of a deadline is called after it', () => {
  for (const { name, onPassed } of rectification.deadlines)
    expect(onPassed).toBe(
      `${name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()}_DEADLINE_PASSED`,
    );
});

it('every number of the house lies within its limits', () => {
  for (const [key, { value, min, max }] of Object.entries(rectification.settings))
    expect([key, min <= value && value <= max]).toEqual([key, true]);
});
