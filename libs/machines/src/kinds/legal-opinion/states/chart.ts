import { and, setup } from 'xstate';
import type { JsonObject } from '#kernel/json.js';
import type { KindEvent } from '../../../contract/kind-event.js';
import * as changes from '../legal-opinion.changes.js';
import type { OpinionContext } from '../legal-opinion.context.js';
import type { OpinionEvent } from '../legal-opinion.events.js';
import { type GuardName, OPINION_GUARDS } from '../legal-opinion.guards.js';

/** Effects do nothing here: `transition` returns them as data and the engine stores them. */
const effect = (_moment: unknown, _params: JsonObject): void => {};

/** Names that the states below may use. */
export const chart = setup({
  types: {
    context: {} as OpinionContext,
    events: {} as OpinionEvent,
    input: {} as { readonly event: KindEvent },
  },
  guards: OPINION_GUARDS,
  actions: { ...changes, notify: effect, issue: effect, tellCase: effect },
});

/** All of these guards, asked in this order: the first that refuses is the reason a person is told. */
export function all(...guards: readonly GuardName[]): never {
  return and(guards as never) as never;
}
