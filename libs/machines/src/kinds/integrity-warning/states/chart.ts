import { and, setup } from 'xstate';
import type { JsonObject } from '#kernel/json.js';
import type { KindEvent } from '../../../contract/kind-event.js';
import * as deciding from '../changes/deciding.js';
import * as inquiry from '../changes/inquiry.js';
import * as intake from '../changes/intake.js';
import * as standing from '../changes/standing.js';
import type { WarningContext } from '../integrity-warning.context.js';
import type { WarningEvent } from '../integrity-warning.events.js';
import { type GuardName, WARNING_GUARDS } from '../integrity-warning.guards.js';

/** Effects do nothing here: `transition` returns them as data and the engine stores them. */
const effect = (_moment: unknown, _params: JsonObject): void => {};

/** Names that the states below may use. */
export const chart = setup({
  types: {
    context: {} as WarningContext,
    events: {} as WarningEvent,
    input: {} as { readonly event: KindEvent },
  },
  guards: WARNING_GUARDS,
  actions: {
    ...intake,
    ...inquiry,
    ...deciding,
    ...standing,
    notify: effect,
    issue: effect,
    record: effect,
    openCase: effect,
  },
});

/** All of these guards, asked in this order: the first that refuses is the reason a person is told. */
export function all(...guards: readonly GuardName[]): never {
  return and(guards as never) as never;
}
