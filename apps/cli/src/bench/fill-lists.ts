import type { DataSource } from 'typeorm';

/**
 * Multiplies the cases of a small database, with everything that lists read: the rows are real, only their ids, numbers
 * and dates differ. For measuring alone; such cases have no history.
 */
export async function multiplyCases(dataSource: DataSource, total: number): Promise<void> {
  const [{ count }] = (await dataSource.query('SELECT count(*)::int AS count FROM case_file')) as [
    { count: number },
  ];
  const copies = Math.max(0, Math.ceil(total / count) - 1);
  for (const statement of STATEMENTS) await dataSource.query(statement, [copies]);
  await dataSource.query('VACUUM ANALYZE');
}

const copyId = (column: string) => `md5(${column}::text || g)::uuid`;
const SERIES = 'generate_series(1, $1::int) g';
/** Copies lie up to two years back, so that pages by date have something to walk through. */
const EARLIER = `make_interval(mins => (g * 37) % 1000000)`;

const STATEMENTS = [
  `INSERT INTO case_file (id, kind, machine_version, fingerprint, case_no, version, status, state, snapshot, head_hash,
     last_at, title, category, urgency, firm_id, estate_id, opened_at, updated_at)
   SELECT ${copyId('id')}, kind, machine_version, fingerprint, case_no || '-' || g, version, status, state, snapshot,
     head_hash, last_at, title, category, urgency, firm_id, estate_id, opened_at - ${EARLIER}, updated_at - ${EARLIER}
   FROM case_file, ${SERIES} WHERE case_no !~ '-.*-.*-'`,
  `INSERT INTO case_search SELECT ${copyId('case_id')}, terms FROM case_search, ${SERIES}`,
  `INSERT INTO case_party (case_id, role, firm_id, user_id, side, complainant_of, since_seq, opened_at)
   SELECT ${copyId('case_id')}, role, firm_id, user_id, side, complainant_of, since_seq, opened_at - ${EARLIER}
   FROM case_party, ${SERIES}`,
  `INSERT INTO task (id, case_id, kind, name, role, firm_id, user_id, claimed_by, deadline, due_at, blue_at, yellow_at,
     provisional, opened_seq, opened_at, closed_at)
   SELECT ${copyId('id')}, ${copyId('case_id')}, kind, name, role, firm_id, user_id,
     CASE WHEN g % 10 = 0 THEN (SELECT id FROM account WHERE username = 'clerk1') END, deadline,
     due_at + make_interval(hours => g % 400 - 40), blue_at, yellow_at, provisional, opened_seq, opened_at, closed_at
   FROM task, ${SERIES}`,
  `INSERT INTO deadline (id, case_id, name, armed_seq, armed_at, counts_from, budget_amount, budget_unit, pauses, due_at,
     blue_at, yellow_at, last_day, provisional, schedule, fired, status, ended_at)
   SELECT ${copyId('id')}, ${copyId('case_id')}, name, armed_seq, armed_at, counts_from, budget_amount, budget_unit,
     pauses, due_at, blue_at, yellow_at, last_day, provisional, schedule, fired, status, ended_at
   FROM deadline, ${SERIES}`,
];
