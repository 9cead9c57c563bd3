import { and, setup } from 'xstate';
import type { JsonObject } from '#kernel/json.js';
import type { KindEvent } from '../../../contract/kind-event.js';
import * as handling from '../changes/handling.js';
import * as intake from '../changes/intake.js';
import * as ladder from '../changes/ladder.js';
import * as outcome from '../changes/outcome.js';
import type { ComplaintContext } from '../complaint.context.js';
import type { ComplaintEvent } from '../complaint.events.js';
import { COMPLAINT_GUARDS, type GuardName } from '../complaint.guards.js';

/** Effects do nothing here: `transition` returns them as data and the engine stores them. */
const effect = (_moment: unknown, _params: JsonObject): void => {};

/** Names that the states below may use. */
export const chart = setup({
  types: {
    context: {} as ComplaintContext,
    events: {} as ComplaintEvent,
    input: {} as { readonly event: KindEvent },
  },
  guards: COMPLAINT_GUARDS,
  actions: {
    ...intake,
    ...handling,
    ...outcome,
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
