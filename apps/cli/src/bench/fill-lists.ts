import type { DataSource } from 'typeorm';

/**
 * Multiplies the cases of a small database, with everything that lists read: the rows are real, only their ids, numbers
 * and dates differ. For measuring alone. May be called again for more; with `history` each copy also has the first
 * entry and command of its case, so that their tables and indexes grow as well.
 */
export async function multiplyCases(
  dataSource: DataSource,
  total: number,
  { history = false }: { readonly history?: boolean } = {},
): Promise<void> {
  const [{ cases, originals, last }]: [{ cases: number; originals: number; last: number }] =
    await dataSource.query(
      `SELECT count(*)::int AS cases, (count(*) FILTER (WHERE ${ORIGINAL}))::int AS originals,
              coalesce(max(split_part(case_no, '-', 4)::int) FILTER (WHERE NOT ${ORIGINAL}), 0) AS last
         FROM case_file`,
    );
  const copies = Math.max(0, Math.ceil((total - cases) / originals));
  for (const statement of [...STATEMENTS, ...(history ? HISTORY : [])])
    await dataSource.query(statement, [last + 1, last + copies]);
  await dataSource.query('VACUUM ANALYZE');
}

/** A copy's number has a fourth part. */
const ORIGINAL = `case_no !~ '-.*-.*-'`;
const OF_ORIGINAL = `case_id IN (SELECT id FROM case_file WHERE ${ORIGINAL})`;
const copyId = (column: string) => `md5(${column}::text || g)::uuid`;
const SERIES = 'generate_series($1::int, $2::int) g';
/** Copies lie up to two years back, so that pages by date have something to walk through. */
const EARLIER = `make_interval(mins => (g * 37) % 1000000)`;

const STATEMENTS = [
  `INSERT INTO case_file (id, kind, machine_version, fingerprint, case_no, version, status, state, snapshot, head_hash,
     last_at, title, category, urgency, firm_id, estate_id, opened_at, updated_at)
   SELECT ${copyId('id')}, kind, machine_version, fingerprint, case_no || '-' || g, version, status, state, snapshot,
     head_hash, last_at, title, category, urgency, firm_id, estate_id, opened_at - ${EARLIER}, updated_at - ${EARLIER}
   FROM case_file, ${SERIES} WHERE ${ORIGINAL}`,
  `INSERT INTO case_search SELECT ${copyId('case_id')}, terms FROM case_search, ${SERIES} WHERE ${OF_ORIGINAL}`,
  `INSERT INTO case_party (case_id, role, firm_id, user_id, side, complainant_of, since_seq, opened_at)
   SELECT ${copyId('case_id')}, role, firm_id, user_id, side, complainant_of, since_seq, opened_at - ${EARLIER}
   FROM case_party, ${SERIES} WHERE ${OF_ORIGINAL}`,
  `INSERT INTO task (id, case_id, kind, name, role, firm_id, user_id, claimed_by, deadline, due_at, blue_at, yellow_at,
     provisional, opened_seq, opened_at, closed_at)
   SELECT ${copyId('id')}, ${copyId('case_id')}, kind, name, role, firm_id, user_id,
     CASE WHEN g % 10 = 0 THEN (SELECT id FROM account WHERE username = 'clerk1') END, deadline,
     due_at + make_interval(hours => g % 400 - 40), blue_at, yellow_at, provisional, opened_seq, opened_at, closed_at
   FROM task, ${SERIES} WHERE ${OF_ORIGINAL}`,
  `INSERT INTO deadline (id, case_id, name, armed_seq, armed_at, counts_from, budget_amount, budget_unit, pauses, due_at,
     blue_at, yellow_at, last_day, provisional, schedule, fired, status, ended_at)
   SELECT ${copyId('id')}, ${copyId('case_id')}, name, armed_seq, armed_at, counts_from, budget_amount, budget_unit,
     pauses, due_at, blue_at, yellow_at, last_day, provisional, schedule, fired, status, ended_at
   FROM deadline, ${SERIES} WHERE ${OF_ORIGINAL}`,
];

const HISTORY = [
  `INSERT INTO case_event (case_id, seq, command_id, type, at, state, body, prev_hash, hash)
   SELECT ${copyId('case_id')}, seq, ${copyId('command_id')}, type, at, state, body, prev_hash, hash
   FROM case_event, ${SERIES} WHERE seq = 1 AND ${OF_ORIGINAL}`,
  `INSERT INTO case_command (id, case_id, idempotency_key, body_hash, type, payload, actor, channel, accepted_at, status,
     outcome, settled_at)
   SELECT ${copyId('id')}, ${copyId('case_id')}, idempotency_key, body_hash, type, payload, actor, channel, accepted_at,
     status, outcome, settled_at
   FROM case_command, ${SERIES} WHERE idempotency_key = 'open' AND ${OF_ORIGINAL}`,
];
