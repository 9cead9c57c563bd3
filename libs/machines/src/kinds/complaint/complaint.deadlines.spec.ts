import { COMPLAINT_DEADLINES } from './complaint.deadlines.js';
import { COMPLAINT_SETTINGS } from './complaint.settings.js';
import { arrive } from './testing/arrive.js';

/** Column "deadline" of domain.md §4.1 and §6, for an ordinary complaint with the numbers of the house. */
const HOUSE: readonly (readonly [keyof typeof arrive, string, number, string])[] = [
  ['draft', 'draft', 30, 'day'],
  ['submitted', 'registration', 1, 'workday'],
  ['registered', 'triageTarget', 3, 'workday'],
  ['registered', 'triage', 7, 'workday'],
  ['awaitingInfo', 'infoReminder', 5, 'workday'],
  ['awaitingInfo', 'info', 10, 'workday'],
  ['notAccepted', 'refusalObjection', 30, 'day'],
  ['referredOut', 'forwarding', 3, 'workday'],
  ['referredOut', 'referral', 90, 'day'],
  ['accepted', 'notifying', 1, 'workday'],
  ['notifiedFirm', 'signature', 1, 'workday'],
  ['notifiedFirm', 'deemedSignature', 3, 'workday'],
  ['notifiedFirm', 'objection', 2, 'workday'],
  ['firmObjected', 'objectionRuling', 1, 'workday'],
  ['firmHandling', 'answer', 7, 'workday'],
  ['extensionRequested', 'extension', 1, 'workday'],
  ['firmAnswered', 'answerReview', 2, 'workday'],
  ['awaitingComplainant', 'callBack', 1, 'workday'],
  ['awaitingComplainant', 'confirmation', 5, 'workday'],
  ['unresolved', 'disposal', 3, 'workday'],
  ['inMediation', 'proceedings', 45, 'workday'],
  ['underReview', 'review', 20, 'workday'],
  ['resolved', 'reopening', 30, 'day'],
  ['concluded', 'reopening', 30, 'day'],
  ['registered', 'overall', 60, 'day'],
  ['withdrawn', 'exOfficio', 3, 'workday'],
  ['suspended', 'suspensionCheck', 182, 'day'],
];

it.each(HOUSE)('%s: %s has %i %ss', (state, name, amount, unit) => {
  const matter = arrive[state]();
  expect(matter.running).toContain(name);
  expect(matter.budget(name)).toEqual({ amount, unit });
});

it.each([
  ['normal', 7, 'workday'],
  ['utility', 1, 'workday'],
  ['complex', 10, 'workday'],
  ['emergency', 24, 'hour'],
])('the answer to something %s has %i %ss', (urgency, amount, unit) => {
  expect(arrive.firmHandling({ urgency }).budget('answer')).toEqual({ amount, unit });
});

it('a number of the association takes the place of the house’s', () => {
  expect(arrive.firmHandling().budget('answer', { answer: 9 })).toEqual({ amount: 9, unit: 'workday' });
});

it('every waiting state has somebody who must act or a clock that runs', () => {
  const waiting = Object.keys(arrive).filter(
    (state) => !['closed', 'archived', 'discarded', 'contacted'].includes(state),
  );
  for (const state of waiting as (keyof typeof arrive)[]) {
    const matter = arrive[state]();
    expect([state, matter.running.length > 0]).toEqual([state, true]);
    const owed = matter.tasks.length > 0 || ['resolved', 'concluded', 'merged'].includes(state);
    expect([state, owed]).toEqual([state, true]);
  }
});

it('the clock of the firm stands still while its objection is ruled on and while a court has the matter', () => {
  const answer = COMPLAINT_DEADLINES.find(({ name }) => name === 'answer');
  expect(answer?.pausedIn).toEqual({ firmObjected: 'objection', suspended: 'litigation' });
});

it('sorting waits for information', () => {
  const triage = COMPLAINT_DEADLINES.find(({ name }) => name === 'triage');
  expect(triage?.pausedIn).toEqual({ awaitingInfo: 'awaiting_info', suspended: 'litigation' });
});

it('a whole matter counts from the first day', () => {
  const overall = COMPLAINT_DEADLINES.find(({ name }) => name === 'overall');
  const { context } = arrive.unresolved();
  expect(overall?.countsFrom?.(context)).toBe(context.firstFiledAt);
});

it('the event of a deadline is called after it', () => {
  for (const { name, onPassed } of COMPLAINT_DEADLINES)
    expect(onPassed).toBe(
      `${name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()}_DEADLINE_PASSED`,
    );
});

it('every setting is used and stays within sensible limits', () => {
  for (const [key, { value, min, max }] of Object.entries(COMPLAINT_SETTINGS)) {
    expect([key, value >= min && value <= max]).toEqual([key, true]);
    expect([key, min <= max]).toEqual([key, true]);
  }
});
