import type { KindEvent } from '../../contract/kind-event.js';
import type { Ask } from './sample-kind.events.js';

/** What a case remembers: ids, numbers and choices. Words and names stay with the events. JSON only. */
export type SampleKindContext = {
  readonly urgency: 'normal' | 'urgent';
  /** Who answered; later rules may ask for somebody else. */
  readonly clerkId: string | null;
  readonly returns: number;
};

export function initialContext(opening: KindEvent<string, Ask>): SampleKindContext {
  return { urgency: opening.payload.urgency, clerkId: null, returns: 0 };
}

/** Sentences that must never be true; checked after every transition, in tests and in production. */
export function invariants(context: SampleKindContext): readonly string[] {
  return context.returns < 0 ? ['an answer was returned a negative number of times'] : [];
}
