import { and, setup } from 'xstate';
import type { JsonObject } from '#kernel/json.js';
import type { KindEvent } from '../../../contract/kind-event.js';
import * as inspection from '../changes/inspection.js';
import * as ladder from '../changes/ladder.js';
import * as order from '../changes/order.js';
import * as work from '../changes/work.js';
import type { RectificationContext } from '../rectification.context.js';
import type { RectificationEvent } from '../rectification.events.js';
import { type GuardName, RECTIFICATION_GUARDS } from '../rectification.guards.js';

/** Effects do nothing here: `transition` returns them as data and the engine stores them. */
const effect = (_moment: unknown, _params: JsonObject): void => {};

/** Names that the states below may use. */
export const chart = setup({
  types: {
    context: {} as RectificationContext,
    events: {} as RectificationEvent,
    input: {} as { readonly event: KindEvent },
  },
  guards: RECTIFICATION_GUARDS,
  actions: {
    ...order,
    ...work,
    ...inspection,
    ...ladder,
    notify: effect,
    issue: effect,
    record: effect,
    tellCase: effect,
    openCase: effect,
  },
});

/** All of these guards, asked in this order: the first that refuses is the reason a person is told. */
export function all(...guards: readonly GuardName[]): never {
  return and(guards as never) as never;
}
