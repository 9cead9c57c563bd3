import { and, setup } from 'xstate';
import type { JsonObject } from '#kernel/json.js';
import type { KindEvent } from '../../../contract/kind-event.js';
import * as acting from '../changes/acting.js';
import * as assessing from '../changes/assessing.js';
import * as filing from '../changes/filing.js';
import * as ladder from '../changes/ladder.js';
import type { RightsRequestContext } from '../rights-request.context.js';
import type { RightsRequestEvent } from '../rights-request.events.js';
import { type GuardName, RIGHTS_REQUEST_GUARDS } from '../rights-request.guards.js';

/** Effects do nothing here: `transition` returns them as data and the engine stores them. */
const effect = (_moment: unknown, _params: JsonObject): void => {};

/** Names that the states below may use. */
export const chart = setup({
  types: {
    context: {} as RightsRequestContext,
    events: {} as RightsRequestEvent,
    input: {} as { readonly event: KindEvent },
  },
  guards: RIGHTS_REQUEST_GUARDS,
  actions: {
    ...filing,
    ...assessing,
    ...acting,
    ...ladder,
    notify: effect,
    issue: effect,
    tellCase: effect,
    openCase: effect,
  },
});

/** All of these guards, asked in this order: the first that refuses is the reason a person is told. */
export function all(...guards: readonly GuardName[]): never {
  return and(guards as never) as never;
}
