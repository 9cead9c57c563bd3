import type { EntityManager } from 'typeorm';
import { type Columns, updateRows } from '#persistence/sql/set-based.js';
import type { JsonObject } from '#kernel/json.js';
import type { Effect, PlannedRow } from './effect.js';
import type { Settlement } from './settlement.js';

interface EffectRow {
  readonly id: string;
  readonly case_id: string;
  readonly seq: number;
  readonly ordinal: number;
  readonly type: string;
  readonly params: JsonObject;
  readonly data: JsonObject;
  readonly created_at: Date;
  readonly attempts: number;
}

const TAKE = 'SELECT id, case_id, seq, ordinal, type, params, data, created_at, attempts FROM effect';

/** Locks effects that wait: new ones at once, failed ones when their time has come. Another worker's are left out. */
export async function takeWaiting(manager: EntityManager, now: Date, limit: number): Promise<Effect[]> {
  const rows: EffectRow[] = await manager.query(
    `${TAKE} WHERE status = 'waiting' AND (attempts = 0 OR next_at <= $1) ORDER BY next_at, id LIMIT $2
     FOR UPDATE SKIP LOCKED`,
    [now, limit],
  );
  return rows.map(effectOf);
}

/** Locks this one if it waits, whatever its time. */
export async function takeOne(manager: EntityManager, effectId: string): Promise<Effect | null> {
  const [row]: EffectRow[] = await manager.query(
    `${TAKE} WHERE id = $1 AND status = 'waiting' FOR UPDATE SKIP LOCKED`,
    [effectId],
  );
  return row ? effectOf(row) : null;
}

const TABLES: readonly PlannedRow['table'][] = ['notice', 'document', 'firm_record'];

/** One statement per table. A row that an earlier run wrote stays as it is; a number used twice is an error. */
export async function writeRows(manager: EntityManager, planned: readonly PlannedRow[]): Promise<void> {
  for (const table of TABLES) {
    const rows = planned.filter((one) => one.table === table).map(({ row }) => row);
    if (rows.length === 0) continue;
    await manager.query(
      `INSERT INTO ${table} SELECT * FROM jsonb_populate_recordset(NULL::${table}, $1::jsonb) ON CONFLICT (id) DO NOTHING`,
      [JSON.stringify(rows)],
    );
  }
}

const SETTLED: Columns = {
  id: 'uuid',
  status: 'text',
  attempts: 'int',
  next_at: 'timestamptz',
  done_at: 'timestamptz',
  error: 'text',
};

export async function settle(manager: EntityManager, settlements: readonly Settlement[]): Promise<void> {
  if (settlements.length === 0) return;
  const { sql, parameters } = updateRows(
    'effect',
    SETTLED,
    ['id'],
    settlements.map((one) => ({ ...one })),
    {
      where: "AND t.status = 'waiting'",
    },
  );
  await manager.query(sql, parameters);
}

function effectOf(row: EffectRow): Effect {
  const { id, seq, ordinal, type, params, data, attempts } = row;
  return {
    id,
    caseId: row.case_id,
    seq,
    ordinal,
    type,
    params,
    data,
    createdAt: row.created_at.toISOString(),
    attempts,
  };
}
