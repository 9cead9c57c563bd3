import type { CaseKind } from './case-kind.js';
import type { KindEvent } from './kind-event.js';

/**
 * Names of the opening guards that refuse this event, in their order; empty when the case may be opened.
 * Asked before `openChart`: a machine's initial state has nowhere to send a refusal.
 */
export function refusedOpening(kind: CaseKind, event: KindEvent): readonly string[] {
  return (kind.openingGuards ?? []).filter((name) => {
    const holds = kind.machine.implementations.guards[name] as
      ((args: { context: unknown; event: unknown }, params: unknown) => boolean) | undefined;
    if (!holds) throw new TypeError(`${kind.name}: opening guard ${name} is not in setup({guards})`);
    return !holds({ context: undefined, event }, undefined);
  });
}
