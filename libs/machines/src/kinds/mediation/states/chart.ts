import { and, setup } from 'xstate';
import type { JsonObject } from '#kernel/json.js';
import type { KindEvent } from '../../../contract/kind-event.js';
import * as agreement from '../changes/agreement.js';
import * as intake from '../changes/intake.js';
import * as mediator from '../changes/mediator.js';
import * as performance from '../changes/performance.js';
import * as session from '../changes/session.js';
import * as talk from '../changes/talk.js';
import type { MediationContext } from '../mediation.context.js';
import type { MediationEvent } from '../mediation.events.js';
import { type GuardName, MEDIATION_GUARDS } from '../mediation.guards.js';

/** Effects do nothing here: `transition` returns them as data and the engine stores them. */
const effect = (_moment: unknown, _params: JsonObject): void => {};

/** Names that the states below may use. */
export const chart = setup({
  types: {
    context: {} as MediationContext,
    events: {} as MediationEvent,
    input: {} as { readonly event: KindEvent },
  },
  guards: MEDIATION_GUARDS,
  actions: {
    ...intake,
    ...mediator,
    ...session,
    ...talk,
    ...agreement,
    ...performance,
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
