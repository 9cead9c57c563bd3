import { assign } from 'xstate';
import { type Ask, askOf, guardOf } from '../../contract/ask.js';
import type { RectificationContext } from './rectification.context.js';
import type { RectificationEvent } from './rectification.events.js';

export type Question<P = unknown> = Ask<RectificationContext, P>;

/** A guard of this kind as a plain predicate. */
export function guard<P = unknown>(holds: (ask: Question<P>) => boolean) {
  return guardOf<RectificationContext, P>(holds);
}

/** A change of context as a plain function: what it returns is laid over the context. */
export function change<P = unknown>(patch: (ask: Question<P>) => Partial<RectificationContext>) {
  return assign<RectificationContext, RectificationEvent, undefined, RectificationEvent, never>(
    ({ context, event }) => patch(askOf<RectificationContext, P>(context, event)),
  );
}
