import { and, setup } from 'xstate';
import type { JsonObject } from '#kernel/json.js';
import type { KindEvent } from '../../../contract/kind-event.js';
import * as changes from '../referral.changes.js';
import type { ReferralContext } from '../referral.context.js';
import type { ReferralEvent } from '../referral.events.js';
import { type GuardName, REFERRAL_GUARDS } from '../referral.guards.js';

/** Effects do nothing here: `transition` returns them as data and the engine stores them. */
const effect = (_moment: unknown, _params: JsonObject): void => {};

/** Names that the states below may use. */
export const chart = setup({
  types: {
    context: {} as ReferralContext,
    events: {} as ReferralEvent,
    input: {} as { readonly event: KindEvent },
  },
  guards: REFERRAL_GUARDS,
  actions: { ...changes, notify: effect, issue: effect, tellCase: effect, openCase: effect },
});

/** All of these guards, asked in this order: the first that refuses is the reason a person is told. */
export function all(...guards: readonly GuardName[]): never {
  return and(guards as never) as never;
}
