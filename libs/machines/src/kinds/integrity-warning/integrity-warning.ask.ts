import { assign } from 'xstate';
import { type Ask, askOf, guardOf } from '../../contract/ask.js';
import type { WarningContext } from './integrity-warning.context.js';
import type { WarningEvent } from './integrity-warning.events.js';

export type Question<P = unknown> = Ask<WarningContext, P>;

/** A guard of this kind as a plain predicate. */
export function guard<P = unknown>(holds: (ask: Question<P>) => boolean) {
  return guardOf<WarningContext, P>(holds);
}

/** A change of context as a plain function: what it returns is laid over the context. */
export function change<P = unknown>(patch: (ask: Question<P>) => Partial<WarningContext>) {
  return assign<WarningContext, WarningEvent, undefined, WarningEvent, never>(({ context, event }) =>
    patch(askOf<WarningContext, P>(context, event)),
  );
}
