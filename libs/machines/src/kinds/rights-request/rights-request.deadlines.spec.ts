import { rightsRequest } from './rights-request.kind.js';
import { arrive, contextOf, passes, running, WORDS } from './testing/story.js';

const SETTINGS = Object.fromEntries(
  Object.entries(rightsRequest.settings).map(([key, { value }]) => [key, value]),
);
const rule = (name: string) => {
  const found = rightsRequest.deadlines.find((one) => one.name === name);
  if (!found) throw new Error(`no deadline ${name}`);
  return found;
};

/** Column "deadline" of domain.md §4.6 and §6, with the numbers of the house. */
it.each([
  ['submitted', 'eligibility', 5, 'workday'],
  ['eligibility', 'eligibility', 5, 'workday'],
  ['assessment', 'assessment', 10, 'workday'],
  ['planning', 'planDrafting', 5, 'workday'],
  ['planApproved', 'beginning', 3, 'workday'],
  ['acting', 'progress', 15, 'day'],
  ['acting', 'overall', 60, 'day'],
  ['waiting', 'receipt', 15, 'day'],
  ['waiting', 'answer', 60, 'day'],
  ['policyTrack', 'policyStep', 30, 'workday'],
  ['policyTrack', 'halfYear', 0, 'day'],
  ['feedback', 'feedback', 5, 'workday'],
] as const)('%s: %s has %i %ss', (state, name, amount, unit) => {
  const story = arrive[state]();
  expect(running(story)).toContain(name);
  expect(rule(name).budget(story.context, SETTINGS)).toEqual({ amount, unit });
});

it('a drafted plan has three working days to be approved', () => {
  const story = arrive.planning().sends('DRAFT_PLAN', { steps: ['meeting'], spends: false, ...WORDS });
  expect(running(story)).toEqual(['plan', 'progress', 'overall']);
  expect(rule('plan').budget(story.context, SETTINGS)).toEqual({ amount: 3, unit: 'workday' });
});

it('receipt and answer count from the submission, the overall time from acceptance', () => {
  const story = arrive.waiting();
  expect(rule('answer').countsFrom?.(story.context)).toBe(contextOf(story).submission?.at);
  expect(rule('receipt').countsFrom?.(story.context)).toBe(contextOf(story).submission?.at);
  expect(rule('overall').countsFrom?.(story.context)).toBe(contextOf(story).acceptedAt);
});

it('a third party is chased after 15, 30 and 60 days', () => {
  const times = [
    rule('receipt').budget(arrive.waiting().context, SETTINGS),
    rule('answer').rungs?.[0]?.at(SETTINGS),
    rule('answer').budget(arrive.waiting().context, SETTINGS),
  ];
  expect(times).toEqual([{ amount: 15, unit: 'day' }, { daysAfterStart: 30 }, { amount: 60, unit: 'day' }]);
});

it('each time the member hears something, fifteen days begin anew', () => {
  const story = arrive.acting().after({ days: 10 }).sends('INFORM_MEMBER', WORDS);
  expect(rule('progress').countsFrom?.(story.context)).toBe('2026-03-12T01:00:00.000Z');
});

it('the head of the office is told of what the office owes, and nobody else', () => {
  const story = passes(arrive.assessment(), 'assessment');
  expect(story.effects).toEqual([
    { type: 'notify', params: { notice: 'officeOverdue', to: ['secretaryGeneral'] } },
  ]);
  expect(contextOf(story).overdue).toEqual(['assessment']);
});

it('every number of the house lies within its limits', () => {
  for (const [key, { value, min, max }] of Object.entries(rightsRequest.settings))
    expect([key, min <= value && value <= max]).toEqual([key, true]);
});
