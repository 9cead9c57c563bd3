import { referral } from './referral.kind.js';
import { arrive, budget, CALL, running, SETTINGS, URGENT } from './testing/letter.js';

/** Column "deadline" of domain.md §4.7 and §6, with the numbers of the house. */
const HOUSE: readonly (readonly [keyof typeof arrive, object, string, number, string])[] = [
  ['drafted', {}, 'drafting', 2, 'workday'],
  ['drafted', URGENT, 'urgentCall', 2, 'hour'],
  ['sent', {}, 'objecting', 5, 'workday'],
  ['sent', {}, 'receipt', 15, 'day'],
  ['sent', {}, 'answer', 90, 'day'],
  ['inProcess', {}, 'answer', 90, 'day'],
  ['replied', {}, 'relaying', 3, 'workday'],
  ['noReply', {}, 'silence', 5, 'workday'],
];

it.each(HOUSE)('%s %j: %s has %i %ss', (state, more, name, amount, unit) => {
  const story = arrive[state](more);
  expect(running(story)).toContain(name);
  expect(budget(story, name)).toEqual({ amount, unit });
});

it('a call stops the clock of the call', () => {
  expect(running(arrive.drafted(URGENT).sends('LOG_CALL', CALL))).toEqual(['drafting']);
});

it('the answer is owed from the sending, not from the receipt, and reminded after sixty days', () => {
  const rule = referral.deadlines.find(({ name }) => name === 'answer');
  const story = arrive.sent();
  const sentAt = rule?.countsFrom?.(story.context);
  story.after({ days: 10 }).by('observer').sends('RECEIPT');
  expect(rule?.countsFrom?.(story.context)).toBe(sentAt);
  expect(rule?.rungs?.map(({ name, at }) => [name, at(SETTINGS)])).toEqual([
    ['chase', { daysAfterStart: 60 }],
  ]);
});

it('the second letter begins a time of its own', () => {
  const story = arrive.noReply().after({ days: 3 }).by('secretaryGeneral').sends('SEND_SECOND_LETTER');
  expect(budget(story, 'answer')).toEqual({ amount: 30, unit: 'day' });
  const rule = referral.deadlines.find(({ name }) => name === 'answer');
  expect(rule?.countsFrom?.(story.context)).toBe('2026-03-05T01:00:00.000Z');
});
