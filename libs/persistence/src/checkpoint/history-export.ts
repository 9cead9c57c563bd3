import type { DataSource } from 'typeorm';
import type { Checkpoint, Head } from '#engine/checkpoint.js';
import type { StoredEntry } from '#engine/replay.js';
import { CheckpointStore } from './checkpoint-store.js';

/**
 * A line of an export (one JSON object per line). Entries hold facts and digests, never words or identities; so an
 * export can be handed to an auditor who may not read the cases.
 */
export type ExportLine =
  | { readonly export: 'heyi-history'; readonly version: 1; readonly at: string }
  | { readonly case: string; readonly caseNo: string; readonly entries: readonly StoredEntry[] }
  | { readonly checkpoint: Checkpoint; readonly heads: readonly Head[] };

const PAGE = 500;

/** Everything that is needed to check all histories without the database. */
export async function* exportHistory(dataSource: DataSource, now: Date): AsyncGenerator<ExportLine> {
  yield { export: 'heyi-history', version: 1, at: now.toISOString() };
  for (let after = '00000000-0000-0000-0000-000000000000'; ;) {
    const rows: { id: string; caseNo: string; entries: StoredEntry[] | null }[] = await dataSource.query(
      `SELECT c.id, c.case_no AS "caseNo",
              (SELECT jsonb_agg(jsonb_build_object('seq', e.seq, 'body', e.body, 'prevHash', e.prev_hash, 'hash', e.hash)
                                ORDER BY e.seq)
                 FROM case_event e WHERE e.case_id = c.id) AS entries
         FROM case_file c WHERE c.id > $1 ORDER BY c.id LIMIT ${PAGE}`,
      [after],
    );
    for (const { id, caseNo, entries } of rows) yield { case: id, caseNo, entries: entries ?? [] };
    const last = rows.at(-1);
    if (!last) break;
    after = last.id;
  }
  yield* new CheckpointStore(dataSource).series();
}
