import { mediation } from './mediation.kind.js';
import { MEDIATION_SETTINGS, settingOf } from './mediation.settings.js';
import { arrive, WORDS } from './testing/arrive.js';
import { MEDIATOR } from './testing/people.js';
import type { Talk } from './testing/talk.js';

/** Column "deadline" of domain.md §4.2 and §6, with the numbers of the house. */
const HOUSE: readonly (readonly [string, () => Talk, string, number, string])[] = [
  ['screening', () => arrive.screening(), 'screening', 3, 'workday'],
  ['consentPending', () => arrive.consentPending(), 'contact', 3, 'workday'],
  ['consentPending', () => arrive.consentPending(), 'consent', 5, 'workday'],
  ['mediatorSelection', arrive.mediatorSelection, 'roster', 1, 'workday'],
  ['mediatorSelection', arrive.choosing, 'choice', 2, 'workday'],
  ['mediatorSelection', () => arrive.choosing().passes('choice'), 'naming', 3, 'workday'],
  ['disclosure', arrive.disclosure, 'disclosure', 1, 'workday'],
  ['scheduled', arrive.scheduled, 'firstSession', 7, 'workday'],
  ['inSession', arrive.inSession, 'talks', 30, 'day'],
  ['inSession', arrive.inSession, 'cap', 45, 'workday'],
  [
    'appraisal',
    () => arrive.inSession().say(MEDIATOR, 'ORDER_APPRAISAL', { subject: 'works', ...WORDS }),
    'appraisalCheck',
    20,
    'workday',
  ],
  ['agreementDrafted', arrive.agreementDrafted, 'signing', 3, 'workday'],
  ['signed', arrive.signed, 'delivery', 3, 'workday'],
  ['signed', arrive.signed, 'courtFiling', 30, 'day'],
  ['monitoring', arrive.monitoring, 'performance', 0, 'day'],
  ['monitoring', () => arrive.monitoring().passes('performance'), 'performanceCheck', 3, 'workday'],
  ['monitoring', () => arrive.monitoring().passes('performance'), 'breach', 10, 'workday'],
  ['breached', arrive.breached, 'breachAction', 5, 'workday'],
  [
    'terminated',
    () => arrive.inSession().say(MEDIATOR, 'TERMINATE', { reason: 'absent' }),
    'terminationNotice',
    7,
    'workday',
  ],
];
const ruleOf = (name: string) => mediation.deadlines.find((rule) => rule.name === name)!;

it.each(HOUSE.map(([state, begin, name, ...rest]) => [state, name, begin, ...rest] as const))(
  '%s: %s',
  (state, name, begin, amount, unit) => {
    const talk = begin();
    expect(talk.state).toBe(state);
    expect(talk.running).toContain(name);
    expect(ruleOf(name).budget(talk.context, {})).toEqual({ amount, unit });
  },
);

it('the time of the talks counts from the acceptance and stands still while an expert has the matter', () => {
  const talk = arrive.inSession();
  for (const name of ['talks', 'cap']) {
    expect(talk.countsFrom(name)).toBe(talk.context.acceptedAt);
    expect(ruleOf(name).pausedIn).toEqual({ appraisal: 'appraisal' });
  }
});

it('reminders of the court stand on day 20, 25 and 29', () => {
  expect(ruleOf('courtFiling').rungs?.map(({ at }) => at({}))).toEqual([
    { daysAfterStart: 20 },
    { daysAfterStart: 25 },
    { daysAfterStart: 29 },
  ]);
});

it('a number of the association takes the place of the house’s', () => {
  expect(ruleOf('signing').budget(arrive.agreementDrafted().context, { signing: 5 })).toEqual({
    amount: 5,
    unit: 'workday',
  });
  expect(settingOf({}, 'tieYears')).toBe(MEDIATION_SETTINGS.tieYears.value);
});

it('every waiting state has somebody who must act', () => {
  const waiting = [...HOUSE.map(([, begin]) => begin), arrive.arranged];
  for (const begin of waiting) {
    const talk = begin();
    const owed = talk.tasks.length > 0 || talk.state === 'monitoring';
    expect([talk.state, owed]).toEqual([talk.state, true]);
  }
});
