import type { NewCommand } from '#engine/command.js';
import type { JsonObject } from '#kernel/json.js';
import type { Actor } from '#machines/contract/actor.js';
import type { CaseKind } from '#machines/contract/case-kind.js';
import { machineGraph } from '#machines/graph/machine-graph.js';
import { openChart } from '#machines/statechart/statechart.js';
import { defaultSettings } from '#persistence/book/settings-book.js';
import { OPENING_KEY } from '#persistence/store/command-gate.js';
import type { Reads } from '#persistence/wall/reads.js';

type Opening = Pick<NewCommand, 'type' | 'payload' | 'actor' | 'acceptedAt'>;

/**
 * The state in which a case will begin, while its opening waits to be applied. A guess for the reader's eyes only:
 * facts of the database are left out, the engine decides.
 */
export function stateAfterOpening(kind: CaseKind, { type, payload, actor, acceptedAt: at }: Opening): string {
  const event = { type, payload, meta: { at, actor, facts: {}, settings: defaultSettings(kind) } };
  try {
    return openChart(kind.machine, event).chart.state;
  } catch {
    return machineGraph(kind.machine).initial;
  }
}

/** The same for a case that is only known by its id. */
export async function openingState(reads: Reads, kind: CaseKind, caseId: string): Promise<string> {
  const [row]: { type: string; payload: JsonObject; actor: Actor; accepted_at: Date }[] = await reads.query(
    'SELECT type, payload, actor, accepted_at FROM case_command WHERE case_id = $1 AND idempotency_key = $2',
    [caseId, OPENING_KEY],
  );
  if (!row) return machineGraph(kind.machine).initial;
  return stateAfterOpening(kind, { ...row, acceptedAt: row.accepted_at.toISOString() });
}
