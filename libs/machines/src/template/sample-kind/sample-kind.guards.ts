import { text } from '#kernel/text.js';
import { guardOf } from '../../contract/ask.js';
import type { GuardTexts } from '../../contract/case-kind.js';
import type { SampleKindContext } from './sample-kind.context.js';

const MOST_RETURNS = 2;

/** Pure predicates over context and event. Each states one rule, so that a refusal can cite it. */
export const guardPredicates = {
  mayReturnAgain: guardOf<SampleKindContext>(({ context }) => context.returns < MOST_RETURNS),
};

export const guards: GuardTexts = {
  mayReturnAgain: {
    says: text(
      '答复已退回两次，请确认或另行提问。',
      'The answer was returned twice already. Confirm it, or ask anew.',
    ),
    source: 'house rule (example)',
  },
};
