import type { CaseChange, TransitionStore } from '#engine/ports.js';

/**
 * The engine's own store; whatever a transaction changed is told once it is committed, without another query,
 * with the event types of the commands by their ids.
 */
export function observedStore(
  store: TransitionStore,
  onCommitted: (changes: readonly CaseChange[], types: ReadonlyMap<string, string>) => void,
): TransitionStore {
  return {
    async transaction(work) {
      const written: CaseChange[] = [];
      const types = new Map<string, string>();
      const result = await store.transaction((unit) =>
        work({
          lock: (caseIds, more) => unit.lock(caseIds, more),
          read: async (caseIds) => {
            const loaded = await unit.read(caseIds);
            for (const { id, type } of loaded.flatMap(({ commands }) => commands)) types.set(id, type);
            return loaded;
          },
          facts: (requests) => unit.facts(requests),
          write: async (changes, now) => {
            const outcome = await unit.write(changes, now);
            written.push(...changes);
            return outcome;
          },
        }),
      );
      onCommitted(written, types);
      return result;
    },
    countFailure: (caseId, reason, maxAttempts) => store.countFailure(caseId, reason, maxAttempts),
    troubleOf: (error) => store.troubleOf(error),
  };
}
