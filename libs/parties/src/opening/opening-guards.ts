import type { CaseKind } from '#machines/contract/case-kind.js';
import type { Facts, KindEvent } from '#machines/contract/kind-event.js';
import { refusedOpening } from '#machines/contract/opening.js';
import type { FieldProblem } from '#machines/contract/validate-payload.js';

/**
 * What the opening guards of a kind have against this event, as problems of the whole input. A guard that asks for a
 * fact of the database is left out: here nothing is looked up, the engine asks again with facts.
 */
export function openingProblems(kind: CaseKind, event: KindEvent): FieldProblem[] {
  const asked: KindEvent = { ...event, meta: { ...event.meta, facts: UNKNOWN_FACTS } };
  return (kind.openingGuards ?? []).flatMap((name) => {
    const says = kind.guards[name]?.says;
    return refuses(kind, name, asked) ? [{ field: '', code: name, message: says ?? kind.label }] : [];
  });
}

class FactNeeded extends Error {}

const UNKNOWN_FACTS: Facts = new Proxy<Facts>(
  {},
  {
    get: () => {
      throw new FactNeeded();
    },
    has: () => {
      throw new FactNeeded();
    },
    getOwnPropertyDescriptor: () => {
      throw new FactNeeded();
    },
  },
);

function refuses(kind: CaseKind, guard: string, event: KindEvent): boolean {
  try {
    return refusedOpening({ ...kind, openingGuards: [guard] }, event).length > 0;
  } catch (error) {
    if (error instanceof FactNeeded) return false;
    throw error;
  }
}
