import type { CaseFile } from '#engine/case-file.js';
import type { Reads } from '../wall/reads.js';
import { type CaseRow, caseFileOf, type DeadlineRow, type PartyRow, type TaskRow } from './rows.js';

const CASE_COLUMNS = `id, case_no, kind, machine_version, fingerprint, version, status, state, snapshot, head_hash,
  last_at, firm_id, estate_id, category, urgency`;
const DEADLINE_COLUMNS = `case_id, name, armed_seq, armed_at, counts_from, budget_amount, budget_unit, pauses, due_at,
  blue_at, yellow_at, last_day::text AS last_day, provisional, schedule, fired, status, ended_at`;
const TASK_COLUMNS = `id, case_id, name, role, firm_id, user_id, deadline, due_at, blue_at, yellow_at, provisional,
  opened_seq, opened_at, closed_at`;

/** Reads whole case files: the rows and their living deadlines, tasks and relations, in four statements for any number. */
export async function loadCases(manager: Reads, caseIds: readonly string[]): Promise<CaseFile[]> {
  if (caseIds.length === 0) return [];
  const rows: CaseRow[] = await manager.query(
    `SELECT ${CASE_COLUMNS} FROM case_file WHERE id = ANY($1::uuid[]) ORDER BY id`,
    [caseIds],
  );
  // A case that is only being opened has nothing derived yet.
  const opened = rows.filter((row) => row.version > 0).map((row) => row.id);
  const derived = async <T>(sql: string): Promise<T[]> =>
    opened.length === 0 ? [] : manager.query(sql, [opened]);
  const deadlines = groupByCase(
    await derived<DeadlineRow>(
      `SELECT ${DEADLINE_COLUMNS} FROM deadline WHERE case_id = ANY($1::uuid[]) AND status <> 'ended' ORDER BY name`,
    ),
  );
  const tasks = groupByCase(
    await derived<TaskRow>(
      `SELECT ${TASK_COLUMNS} FROM task WHERE case_id = ANY($1::uuid[]) AND closed_at IS NULL ORDER BY id`,
    ),
  );
  const parties = groupByCase(
    await derived<PartyRow>(
      `SELECT case_id, role, firm_id, user_id, side, complainant_of, since_seq FROM case_party WHERE case_id = ANY($1::uuid[])`,
    ),
  );
  return rows.map((row) =>
    caseFileOf(row, deadlines.get(row.id) ?? [], tasks.get(row.id) ?? [], parties.get(row.id) ?? []),
  );
}

export function groupByCase<T extends { case_id: string }>(rows: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(row.case_id);
    if (group) group.push(row);
    else groups.set(row.case_id, [row]);
  }
  return groups;
}
