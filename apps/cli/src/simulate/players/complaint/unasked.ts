import { ASSUMED } from '../../input/assumed.js';
import type { ComplaintContext } from '#machines/kinds/complaint/complaint.context.js';
import { type Impulse, impulses } from '../impulse.js';
import { afterDays } from '../pace.js';
import type { Act, Plan } from '../player.js';
import type { ComplaintScene } from './task-player.js';
import { WORDS } from './words.js';

const WITH_OFFICE = ['registered', 'accepted'];
const WITH_FIRM = ['firmHandling'];

type Sent = Omit<Impulse<ComplaintContext>, 'in' | 'purpose' | 'act'> & {
  readonly act: Act | Impulse<ComplaintContext>['act'];
};

const impulse = (
  states: readonly string[],
  purpose: string,
  { act, ...rest }: Sent,
): Impulse<ComplaintContext> => ({
  in: states,
  purpose,
  hours: 'home',
  ...rest,
  act: typeof act === 'function' ? act : () => act,
});

/** What comes unasked: reminders, more material, second thoughts, a court. */
const IMPULSES: readonly Impulse<ComplaintContext>[] = [
  impulse([...WITH_OFFICE, ...WITH_FIRM, 'awaitingComplainant'], 'withdraws', {
    share: ASSUMED.withdraws / 3,
    days: [0.5, 8],
    act: { type: 'WITHDRAW', as: 'complainant' },
  }),
  impulse(WITH_FIRM, 'material', {
    share: ASSUMED.addsMaterial,
    days: [0.2, 3],
    act: { type: 'ADD_EVIDENCE', payload: { text: WORDS.material }, as: 'complainant' },
  }),
  // Whoever waits longer than the firm is allowed begins to ask.
  impulse(WITH_FIRM, 'urges', {
    share: ASSUMED.urges,
    days: [9, 16],
    act: ({ context }) => (context.answerOverdue ? { type: 'URGE', as: 'complainant' } : null),
  }),
  impulse(WITH_FIRM, 'court', {
    share: ASSUMED.court,
    days: [1, 5],
    act: { type: 'SUSPEND', payload: { reason: 'court', reference: '民初第1号' }, as: 'clerk' },
  }),
  impulse([...WITH_FIRM, 'resolved'], 'retaliation', {
    share: ASSUMED.retaliation,
    days: [1, 10],
    act: { type: 'REPORT_RETALIATION', payload: { text: WORDS.retaliation }, as: 'complainant' },
  }),
  impulse(['unresolved', 'concluded'], 'asks for review', {
    share: ASSUMED.asksReview,
    days: [0.3, 10],
    act: ({ context }) =>
      context.reviewsUsed.includes('outcome')
        ? null
        : { type: 'REQUEST_REVIEW', payload: { text: WORDS.review }, as: 'complainant' },
  }),
  impulse(['resolved'], 'reopens', {
    share: ASSUMED.reopens,
    days: [5, 28],
    act: {
      type: 'REOPEN',
      payload: { newFacts: false, promiseBroken: true, text: WORDS.reopen },
      as: 'complainant',
    },
  }),
];

const whatComes = impulses(IMPULSES);

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
  const plans = whatComes(scene);
  const draws = scene.stream('unasked', 'rates', version);
  const isDone = state === 'resolved' || state === 'concluded';
  if (!isDone || scene.context.rating !== null || !draws.chance(ASSUMED.rates)) return plans;
  const rating = draws.weighted(RATINGS);
  const rate = { type: 'RATE', payload: { rating }, as: 'complainant' } as const;
  return [...plans, afterDays(scene, draws.between(0.1, 6), ['home', draws], rate)];
}
