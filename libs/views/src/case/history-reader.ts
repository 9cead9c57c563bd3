import type { EventBody } from '#engine/history.js';
import type { JsonObject } from '#kernel/json.js';
import type { Reads } from '#persistence/wall/reads.js';

/** One entry of a history with the words that belong to it. */
export interface Entry {
  readonly seq: number;
  readonly type: string;
  readonly at: Date;
  readonly state: string;
  readonly text: string;
  readonly body: EventBody;
  readonly prevHash: string;
  readonly hash: string;
  readonly words: JsonObject | null;
  readonly erased: boolean;
}

interface EntryRow {
  readonly seq: number;
  readonly type: string;
  readonly at: Date;
  readonly state: string;
  readonly body: string;
  readonly prev_hash: string;
  readonly hash: string;
  readonly narrative: JsonObject | null;
  readonly erased_at: Date | null;
}

/** The whole history of a case in its order; nothing is left out yet. */
export async function readHistory(reads: Reads, caseId: string): Promise<Entry[]> {
  const rows: EntryRow[] = await reads.query(
    `SELECT e.seq, e.type, e.at, e.state, e.body, e.prev_hash, e.hash, w.narrative, w.erased_at
       FROM case_event e LEFT JOIN case_content w ON w.case_id = e.case_id AND w.seq = e.seq
      WHERE e.case_id = $1 ORDER BY e.seq`,
    [caseId],
  );
  return rows.map((row) => ({
    seq: row.seq,
    type: row.type,
    at: row.at,
    state: row.state,
    text: row.body,
    body: JSON.parse(row.body) as EventBody,
    prevHash: row.prev_hash,
    hash: row.hash,
    words: row.narrative,
    erased: row.erased_at !== null,
  }));
}
