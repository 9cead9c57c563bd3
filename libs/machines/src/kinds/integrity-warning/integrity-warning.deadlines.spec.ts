import { WARNING_DEADLINES } from './integrity-warning.deadlines.js';
import { WARNING_SETTINGS } from './integrity-warning.settings.js';
import type { WarningContext } from './integrity-warning.context.js';
import {
  asFirm,
  assessed,
  cleared,
  contextOf,
  decided,
  effective,
  filed,
  inLegalReview,
  inReview,
  investigating,
  issued,
  notified,
  preNoticed,
  published,
  reminded,
  reported,
  served,
  type Story,
  toReport,
} from './testing/story.js';
import { WORDS } from './testing/world.js';

const HOUSE = Object.fromEntries(Object.entries(WARNING_SETTINGS).map(([key, { value }]) => [key, value]));
const ruleOf = (name: string) => WARNING_DEADLINES.find((rule) => rule.name === name)!;
const runs = (story: Story, name: string) => {
  const rule = ruleOf(name);
  return rule.in.includes(story.state) && (rule.when?.(contextOf(story)) ?? true);
};
const appealed = () => served('L3').sends('FILE_APPEAL', { grounds: ['facts'], ...WORDS });

/** Column "deadline" of domain.md §4.4, §4.10 and §6, with the numbers of the house. */
const TABLE: readonly (readonly [string, () => Story, number, string])[] = [
  ['assessment', reported, 3, 'workday'],
  ['filing', assessed, 7, 'workday'],
  ['notifying', filed, 2, 'workday'],
  ['informing', filed, 5, 'workday'],
  ['defence', notified, 10, 'workday'],
  ['investigation', investigating, 30, 'workday'],
  ['report', toReport, 5, 'workday'],
  ['legalReview', () => inLegalReview('L2'), 5, 'workday'],
  ['preNotice', () => cleared('L2'), 2, 'workday'],
  ['comment', () => preNoticed('L2'), 5, 'workday'],
  ['scheduling', () => preNoticed('L3').sends('ASK_HEARING'), 5, 'workday'],
  ['officeDecision', () => preNoticed('L1').sends('ACCEPT_PRE_NOTICE'), 5, 'workday'],
  ['committee', () => inReview('L2'), 20, 'workday'],
  ['service', () => decided('L2'), 7, 'day'],
  ['unread', () => issued('L2'), 3, 'workday'],
  ['appeal', () => served('L2'), 15, 'workday'],
  ['reminderObjection', () => asFirm(reminded()).sends('CONFIRM_RECEIPT'), 5, 'workday'],
  ['admissibility', appealed, 5, 'workday'],
  ['appealDecision', () => appealed().by('system').sends('ADMISSIBILITY_DEADLINE_PASSED'), 30, 'day'],
  ['publishing', () => effective('L2'), 2, 'workday'],
  ['term', () => published('L3'), 0, 'day'],
  ['objection', () => asFirm(published('L3')).sends('RAISE_OBJECTION', WORDS), 3, 'workday'],
];

it.each(TABLE)('%s has its length', (name, arrive, amount, unit) => {
  const story = arrive();
  expect(runs(story, name)).toBe(true);
  expect(ruleOf(name).budget(contextOf(story), HOUSE)).toEqual({ amount, unit });
});

it('an extension lengthens the investigation by fifteen working days, another body an objection to seven', () => {
  const more = (name: string, context: Partial<WarningContext>) =>
    ruleOf(name).budget(context as WarningContext, HOUSE).amount;
  expect(more('investigation', { extended: true })).toBe(45);
  expect(more('objection', { objection: 'withOthers' })).toBe(7);
  expect(more('appealDecision', { appealExtended: true })).toBe(45);
  expect(more('repairCheck', { repairExtended: true })).toBe(6);
});

it('comment and appeal count from the day of service, publicity ends with its last day', () => {
  const story = served('L3');
  expect(contextOf(story).servedOn).toBe('2026-03-02');
  for (const name of ['appeal', 'comment'])
    expect(ruleOf(name).countsFrom?.(contextOf(story))).toBe('2026-03-01T16:00:00.000Z');
  const shown = published('L3', { publicityDays: 100 });
  expect(ruleOf('term').countsFrom?.(contextOf(shown))).toBe('2026-07-04T16:00:00.000Z');
});

it('a hearing counts from its own day, leave three working days before it', () => {
  const story = preNoticed('L3').sends('ASK_HEARING').by('secretaryGeneral');
  story.sends('SCHEDULE_HEARING', { heldOn: '2026-03-20', panel: ['member-1'] });
  for (const name of ['hearingDay', 'leave'])
    expect(ruleOf(name).countsFrom?.(contextOf(story))).toBe('2026-03-19T16:00:00.000Z');
  expect(ruleOf('leave').budget(contextOf(story), HOUSE)).toEqual({ amount: -3, unit: 'workday' });
  expect(runs(story, 'scheduling')).toBe(false);
});

it('the association may change every length', () => {
  expect(ruleOf('defence').budget(contextOf(notified()), { ...HOUSE, defence: 15 })).toEqual({
    amount: 15,
    unit: 'workday',
  });
});
