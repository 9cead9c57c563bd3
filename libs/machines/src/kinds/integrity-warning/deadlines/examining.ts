import { settingOf } from '../integrity-warning.settings.js';
import { budgetOf, deadline, house, LADDER, REMINDERS, type Rule } from './rule.js';

/** From the clue to the legal review. */
export const EXAMINING_DEADLINES: readonly Rule[] = [
  deadline('assessment', ['线索审查', 'assessing the clue'], ['clue'], 'assessment', house, {
    rungs: LADDER,
  }),
  deadline(
    'filing',
    ['立案决定', 'deciding on filing'],
    ['preliminary'],
    'filing',
    ['律手册第31条', '律手册 Art 31'],
    {
      rungs: LADDER,
    },
  ),
  deadline(
    'informing',
    ['告知线索提供人', 'telling the informer'],
    ['notPursued', 'filed', 'defenceOpen', 'investigating', 'proposed', 'legalReview'],
    'informing',
    ['市监第31条', '市监 Art 31'],
    { when: ({ informerToTell }) => informerToTell },
  ),
  deadline(
    'notifying',
    ['立案告知', 'notifying the firm'],
    ['filed'],
    'notifying',
    ['律手册第32条', '律手册 Art 32'],
    {
      rungs: LADDER,
    },
  ),
  deadline('defence', ['申辩', 'defence'], ['defenceOpen'], 'defence', ['律手册第32条', '律手册 Art 32'], {
    rungs: REMINDERS,
  }),
  deadline(
    'reopenedDefence',
    ['重新申辩', 'reopened defence'],
    ['investigating', 'proposed'],
    'reopenedDefence',
    house,
    { when: ({ defence }) => defence === 'reopened', rungs: REMINDERS },
  ),
  deadline('investigation', ['调查', 'investigation'], ['investigating'], 'investigation', house, {
    budget: ({ extended }, settings) =>
      budgetOf('investigation', settings, extended ? settingOf(settings, 'investigationExtension') : 0),
    rungs: LADDER,
  }),
  deadline('report', ['调查报告', 'report'], ['proposed'], 'report', house, { rungs: LADDER }),
  deadline(
    'legalReview',
    ['法制审核', 'legal review'],
    ['legalReview'],
    'legalReview',
    ['参照罚法第58条', '罚法 Art 58 (analog)'],
    { rungs: LADDER },
  ),
];
