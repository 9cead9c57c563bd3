import { createHash, randomUUID } from 'node:crypto';
import pg from 'pg';

const CONNECTIONS = 16;
const BODY = JSON.stringify({ type: 'SIGN', payload: {}, at: '2026-03-02T02:00:00.000Z' }).padEnd(400, ' ');
const CONTEXT = JSON.stringify({ context: { note: 'x'.repeat(1_400) } });

/** The statements that a careful hand would write for one transition, prepared once per connection. */
const STATEMENTS = {
  lock: 'SELECT version, head_hash FROM case_file WHERE id = $1 FOR NO KEY UPDATE',
  move: `UPDATE case_file SET version = $2, state = $3, snapshot = $4, head_hash = $5, last_at = now(), updated_at = now()
          WHERE id = $1 AND version = $2 - 1`,
  event: `INSERT INTO case_event (case_id, seq, command_id, type, at, state, body, prev_hash, hash)
          VALUES ($1, $2, $3, 'SIGN', now(), $4, $5, $6, $7)`,
  closeTask: 'UPDATE task SET closed_at = now() WHERE case_id = $1 AND closed_at IS NULL',
  openTask: `INSERT INTO task (id, case_id, kind, name, role, due_at, blue_at, yellow_at, provisional, opened_seq, opened_at)
          VALUES ($2, $1, 'floor', $3, 'clerk', now(), now(), now(), false, 1, now())`,
  endDeadline: `UPDATE deadline SET status = 'ended', ended_at = now(), next_at = NULL WHERE case_id = $1 AND status <> 'ended'`,
  armDeadline: `INSERT INTO deadline (id, case_id, name, armed_seq, armed_at, counts_from, budget_amount, budget_unit,
            due_at, schedule, status, next_at)
          VALUES ($2, $1, 'answer', $3, now(), now(), 7, 'workday', now() + interval '9 days',
            '[{"name":"due","at":"2126-01-01T00:00:00.000Z"}]', 'running', now() + interval '9 days')`,
  effect: `INSERT INTO effect (id, case_id, seq, ordinal, type, params, data, created_at, next_at)
          VALUES ($2, $1, $3, 0, 'notify', '{"notice":"signed","to":["complainant"]}', '{}', now(), now())`,
} as const;
type Name = keyof typeof STATEMENTS;

export interface Floor {
  readonly events: number;
  readonly seconds: number;
  readonly perSecond: number;
}

/**
 * What PostgreSQL gives on this machine when the same rows are written by hand, one transaction for each transition,
 * on 16 connections, without any engine: the floor against which the rest is read.
 */
export async function rawFloor(url: string, cases: number, perCase: number): Promise<Floor> {
  const pool = new pg.Pool({ connectionString: url, max: CONNECTIONS });
  try {
    const ids = Array.from({ length: cases }, () => randomUUID());
    await pool.query(
      `INSERT INTO case_file (id, kind, machine_version, fingerprint, case_no, status, opened_at, updated_at)
       SELECT id, 'floor', 1, 'floor', 'FL-' || id, 'active', now(), now() FROM unnest($1::uuid[]) AS id`,
      [ids],
    );
    let next = 0;
    const started = performance.now();
    await Promise.all(
      Array.from({ length: CONNECTIONS }, async () => {
        const client = await pool.connect();
        try {
          for (let caseId = ids[next++]; caseId !== undefined; caseId = ids[next++])
            for (let event = 0; event < perCase; event += 1) await transition(client, caseId);
        } finally {
          client.release();
        }
      }),
    );
    const seconds = (performance.now() - started) / 1_000;
    const events = cases * perCase;
    return { events, seconds, perSecond: Math.round(events / seconds) };
  } finally {
    await pool.end();
  }
}

async function transition(client: pg.PoolClient, caseId: string): Promise<void> {
  const run = (name: Name, ...values: unknown[]) =>
    client.query({ name, text: STATEMENTS[name], values: [caseId, ...values] });
  await client.query('BEGIN');
  const [row] = (await run('lock')).rows as { version: number; head_hash: string }[];
  if (!row) throw new Error(`no case ${caseId}`);
  const version = row.version + 1;
  const hash = createHash('sha256').update(`${row.head_hash}\n${BODY}`).digest('hex');
  const state = `step${version}`;
  await run('move', version, state, CONTEXT, hash);
  await run('event', version, randomUUID(), state, BODY, row.head_hash, hash);
  await run('closeTask');
  await run('openTask', randomUUID(), state);
  await run('endDeadline');
  await run('armDeadline', randomUUID(), version);
  await run('effect', randomUUID(), version);
  await client.query('COMMIT');
}
