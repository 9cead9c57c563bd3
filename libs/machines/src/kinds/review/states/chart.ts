import { and, setup } from 'xstate';
import type { JsonObject } from '#kernel/json.js';
import type { KindEvent } from '../../../contract/kind-event.js';
import * as recusal from '../changes/recusal.js';
import * as seating from '../changes/seating.js';
import * as vote from '../changes/vote.js';
import type { ReviewContext } from '../review.context.js';
import type { ReviewEvent } from '../review.events.js';
import { type GuardName, REVIEW_GUARDS } from '../review.guards.js';

/** Effects do nothing here: `transition` returns them as data and the engine stores them. */
const effect = (_moment: unknown, _params: JsonObject): void => {};

/** Names that the states below may use. */
export const chart = setup({
  types: {
    context: {} as ReviewContext,
    events: {} as ReviewEvent,
    input: {} as { readonly event: KindEvent },
  },
  guards: REVIEW_GUARDS,
  actions: { ...seating, ...recusal, ...vote, notify: effect, issue: effect, tellCase: effect },
});

/** All of these guards, asked in this order: the first that refuses is the reason a person is told. */
export function all(...guards: readonly GuardName[]): never {
  return and(guards as never) as never;
}
