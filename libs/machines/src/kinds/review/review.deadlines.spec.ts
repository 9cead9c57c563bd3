import { startOfDay } from '#kernel/calendar/civil-date.js';
import { REVIEW_DEADLINES } from './review.deadlines.js';
import { member } from './testing/people.js';
import { L2, L3, Sitting } from './testing/sitting.js';

const arrive = {
  proposed: () => Sitting.proposed(L2),
  agenda: () => Sitting.proposed(L2).send('ADMIT'),
  recusal: () => Sitting.convened(L2),
  convened: () => Sitting.convened(L2).declares().closesDeclarations(),
  adjourned: () => Sitting.convened(L2).sits(1),
  deliberation: () => Sitting.convened(L2).sits(1, 2, 3, 4, 5, 6),
  voting: () => arrive.deliberation().opensVote(),
  tied: () => arrive.voting().votes({ for: 3, against: 3 }),
  resolved: () => arrive.voting().votes({ for: 6 }),
  lapsed: () => arrive.resolved().passes('minutes'),
  escalated: () => Sitting.convened(L3).sits(1, 2, 3, 4, 5).opensVote().votes({ for: 5 }).signs(),
};

/** Column "deadline" of domain.md §4.5, with the numbers of the house. */
it.each([
  ['proposed', 'admission', 3, 'workday'],
  ['agenda', 'packet', 10, 'workday'],
  ['agenda', 'sitting', 20, 'workday'],
  ['recusal', 'notice', 5, 'workday'],
  ['recusal', 'declaration', -2, 'workday'],
  ['recusal', 'sitting', 20, 'workday'],
  ['convened', 'meeting', 0, 'day'],
  ['convened', 'sitting', 20, 'workday'],
  ['adjourned', 'newDay', 3, 'workday'],
  ['adjourned', 'sitting', 20, 'workday'],
  ['deliberation', 'deliberation', 0, 'day'],
  ['voting', 'ballot', 0.5, 'hour'],
  ['tied', 'tie', 0, 'day'],
  ['resolved', 'minutes', 3, 'workday'],
  ['lapsed', 'confirmation', 3, 'workday'],
  ['escalated', 'takeUp', 30, 'workday'],
] as const)('%s: %s has %d %ss', (state, name, amount, unit) => {
  const sitting = arrive[state]();
  expect(sitting.running).toContain(name);
  expect(sitting.budget(name)).toEqual({ amount, unit });
});

it('an upper body has 30 working days, the general meeting ten days of notice', () => {
  const upper = arrive.escalated().send('TAKE_UP');
  expect(upper.budget('sitting')).toEqual({ amount: 30, unit: 'workday' });
  expect(Sitting.convened({ matter: 'bylaws' }).budget('notice')).toEqual({ amount: 10, unit: 'day' });
});

it('declarations and the meeting are counted from the day that was set, the sitting from admission', () => {
  const { context } = arrive.recusal();
  const from = (name: string) => REVIEW_DEADLINES.find((rule) => rule.name === name)?.countsFrom?.(context);
  const day = startOfDay(context.meetingOn ?? '').toISOString();
  expect([from('declaration'), from('meeting')]).toEqual([day, day]);
  expect(from('sitting')).toBe(context.seatedAt);
  expect(from('notice')).toBe(context.packetAt);
});

it('a new day is a new notice, while the twenty days run on', () => {
  const sitting = arrive.adjourned();
  const { seatedAt, packetAt } = sitting.context;
  sitting.send('SET_NEW_DAY', { meetingOn: '2026-04-10' });
  expect(sitting.context.seatedAt).toBe(seatedAt);
  expect(sitting.context.packetAt).not.toBe(packetAt);
  expect(sitting.running).toContain('notice');
});

it('every waiting state has somebody who must act and a clock that runs', () => {
  for (const [state, begin] of Object.entries(arrive)) {
    const sitting = begin();
    expect([state, sitting.running.length > 0, sitting.tasks.length > 0]).toEqual([state, true, true]);
  }
});

it('what is late is told to whoever answers for it', () => {
  expect(arrive.proposed().passes('admission').tasks).toEqual(['admit@committeeChair']);
  expect(arrive.agenda().passes('packet').notices).toEqual(['packetOverdue']);
  expect(arrive.adjourned().passes('newDay').notices).toEqual(['newDayOverdue']);
  expect(arrive.escalated().passes('takeUp').tasks).toContain('takeUp@director-1');
  expect(arrive.deliberation().passes('deliberation').state).toBe('adjourned');
  const upper = arrive.escalated().send('TAKE_UP').passes('sitting');
  expect([upper.state, upper.notices]).toEqual(['agenda', ['sittingOverdue']]);
});

it('whoever has not declared is reminded before it is too late', () => {
  const sitting = arrive.recusal().declares(1);
  expect(sitting.tasks).not.toContain(`declareTies@${member(1).id}`);
  expect(sitting.tasks).toContain(`declareTies@${member(2).id}`);
  const [rung] = REVIEW_DEADLINES.find(({ name }) => name === 'declaration')?.rungs ?? [];
  expect(rung?.at({})).toEqual({ workdaysAfterDue: -1 });
});

it('the event of a deadline is called after it', () => {
  for (const { name, onPassed } of REVIEW_DEADLINES)
    expect(onPassed).toBe(
      `${name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()}_DEADLINE_PASSED`,
    );
});
