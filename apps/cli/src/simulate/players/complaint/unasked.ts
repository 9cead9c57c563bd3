import { ASSUMED } from '../../input/assumed.js';
import type { Plan, Scene } from '../player.js';
import { afterDays } from '../pace.js';
import type { ComplaintScene } from './task-player.js';
import { WORDS } from './words.js';

type Impulse = readonly [
  states: readonly string[],
  purpose: string,
  share: number,
  days: readonly [from: number, to: number],
  act: Parameters<typeof afterDays>[3],
];

const WITH_OFFICE = ['registered', 'accepted'];
const WITH_FIRM = ['firmHandling'];

/** What comes unasked: reminders, more material, second thoughts, a court. */
const IMPULSES: readonly Impulse[] = [
  [
    [...WITH_OFFICE, ...WITH_FIRM, 'awaitingComplainant'],
    'withdraws',
    ASSUMED.withdraws / 3,
    [0.5, 8],
    { type: 'WITHDRAW', as: 'complainant' },
  ],
  [
    WITH_FIRM,
    'material',
    ASSUMED.addsMaterial,
    [0.2, 3],
    { type: 'ADD_EVIDENCE', payload: { text: WORDS.material }, as: 'complainant' },
  ],
  // Whoever waits longer than the firm is allowed begins to ask.
  [
    WITH_FIRM,
    'urges',
    ASSUMED.urges,
    [9, 16],
    ({ context }) =>
      (context as ComplaintScene['context']).answerOverdue ? { type: 'URGE', as: 'complainant' } : null,
  ],
  [
    WITH_FIRM,
    'court',
    ASSUMED.court,
    [1, 5],
    { type: 'SUSPEND', payload: { reason: 'court', reference: '民初第1号' }, as: 'clerk' },
  ],
  [
    [...WITH_FIRM, 'resolved'],
    'retaliation',
    ASSUMED.retaliation,
    [1, 10],
    { type: 'REPORT_RETALIATION', payload: { text: WORDS.retaliation }, as: 'complainant' },
  ],
  [
    ['unresolved', 'concluded'],
    'asks for review',
    ASSUMED.asksReview,
    [0.3, 10],
    ({ context }) =>
      (context as ComplaintScene['context']).reviewsUsed.includes('outcome')
        ? null
        : { type: 'REQUEST_REVIEW', payload: { text: WORDS.review }, as: 'complainant' },
  ],
  [
    ['resolved'],
    'reopens',
    ASSUMED.reopens,
    [5, 28],
    {
      type: 'REOPEN',
      payload: { newFacts: false, promiseBroken: true, text: WORDS.reopen },
      as: 'complainant',
    },
  ],
];

/** Satisfaction on the national scale, 5 the best. */
const RATINGS = [
  [5, 45],
  [4, 25],
  [3, 14],
  [2, 7],
  [1, 9],
] as const;

export function unaskedActs(scene: ComplaintScene): readonly Plan[] {
  const { state, version } = scene.file;
  const plain = scene as Scene<never>;
  const plans = IMPULSES.filter(([states]) => states.includes(state)).flatMap(
    ([, purpose, share, [from, to], act]) => {
      const draws = scene.stream('unasked', purpose, version);
      return draws.chance(share) ? [afterDays(plain, draws.between(from, to), ['home', draws], act)] : [];
    },
  );
  const draws = scene.stream('unasked', 'rates', version);
  const isDone = state === 'resolved' || state === 'concluded';
  if (!isDone || scene.context.rating !== null || !draws.chance(ASSUMED.rates)) return plans;
  const rating = draws.weighted(RATINGS);
  const rate = { type: 'RATE', payload: { rating }, as: 'complainant' } as const;
  return [...plans, afterDays(plain, draws.between(0.1, 6), ['home', draws], rate)];
}
