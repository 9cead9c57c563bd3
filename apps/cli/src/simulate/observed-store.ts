import type { CaseChange, TransitionStore } from '#engine/ports.js';

/** The engine's own store; whatever a transaction changed is told once it is committed, without another query. */
export function observedStore(
  store: TransitionStore,
  onCommitted: (changes: readonly CaseChange[]) => void,
): TransitionStore {
  return {
    async transaction(work) {
      const written: CaseChange[] = [];
      const result = await store.transaction((unit) =>
        work({
          lock: (caseIds, more) => unit.lock(caseIds, more),
          read: (caseIds) => unit.read(caseIds),
          facts: (requests) => unit.facts(requests),
          write: async (changes, now) => {
            const outcome = await unit.write(changes, now);
            written.push(...changes);
            return outcome;
          },
        }),
      );
      onCommitted(written);
      return result;
    },
    countFailure: (caseId, reason, maxAttempts) => store.countFailure(caseId, reason, maxAttempts),
    troubleOf: (error) => store.troubleOf(error),
  };
}
