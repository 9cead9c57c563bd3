import type { CaseChange } from '#engine/ports.js';

/**
 * What rules turned down in a transaction: kind, the state in which it was turned down, event and rule. A case may have moved
 * on within the transaction, when two deadlines struck at one instant and the first ended the state of the second.
 */
export function refusedIn(
  { outcomes, before }: Pick<CaseChange, 'outcomes' | 'before'>,
  types: ReadonlyMap<string, string>,
): readonly string[] {
  return outcomes.flatMap(({ commandId, status, state, refusal }) =>
    status === 'refused'
      ? [
          `${before.kind} ${state}: ${[types.get(commandId), refusal?.code, ...(refusal?.guards ?? [])].join(' ')}`,
        ]
      : [],
  );
}
