import type { EntityManager } from 'typeorm';
import { derivedId } from '#kernel/ids.js';
import type { CaseFile, Deadline, Task } from '#engine/case-file.js';
import type { CaseChange } from '#engine/ports.js';
import { type Columns, insertRows, rowSource, type Statement, updateRows } from '../sql/set-based.js';

type Row = Record<string, unknown>;

/** A new effect is rung for after its commit; only when that ring was lost does the sweeper look for it. */
export const SWEEP_GRACE_MS = 3_000;

/** Another writer changed a row that this transaction had locked: a defect of the engine, never of the command. */
export class LostUpdate extends Error {
  override readonly name = 'LostUpdate';
}

/** Writes the outcome of a batch with one statement per table, whatever the number of cases. */
export async function writeChanges(
  manager: EntityManager,
  changes: readonly CaseChange[],
  now: string,
): Promise<void> {
  const moved = changes.filter((change) => change.steps.length > 0);
  await writeCases(manager, moved, now);
  await insert(manager, 'case_event', EVENT, moved.flatMap(eventRows));
  await insert(manager, 'case_content', CONTENT, moved.flatMap(contentRows));
  await upsert(manager, 'deadline', DEADLINE, ['case_id', 'name', 'armed_seq'], moved.flatMap(deadlineRows));
  // Tasks that close come first: one that opens again under the same name must find its place free.
  await upsert(manager, 'task', TASK, ['id'], moved.flatMap(taskRows).sort(closedFirst));
  await writeParties(manager, moved);
  await insert(
    manager,
    'effect',
    EFFECT,
    moved.flatMap((change) => effectRows(change, now)),
  );
  await settleCommands(manager, changes, now);
}

async function run(manager: EntityManager, { sql, parameters }: Statement): Promise<unknown> {
  return manager.query(sql, parameters);
}

async function insert(manager: EntityManager, table: string, columns: Columns, rows: Row[]): Promise<void> {
  if (rows.length > 0) await run(manager, insertRows(table, columns, rows));
}

async function upsert(
  manager: EntityManager,
  table: string,
  columns: Columns,
  keys: readonly string[],
  rows: Row[],
): Promise<void> {
  if (rows.length === 0) return;
  const sets = Object.keys(columns).filter((name) => !keys.includes(name));
  const tail = `ON CONFLICT (${keys.join(', ')}) DO UPDATE SET ${sets.map((name) => `${name} = excluded.${name}`).join(', ')}`;
  await run(manager, insertRows(table, columns, rows, tail));
}

const CASE: Columns = {
  id: 'uuid',
  seen_version: 'int',
  machine_version: 'int',
  fingerprint: 'text',
  version: 'int',
  status: 'text',
  state: 'text',
  snapshot: 'jsonb',
  head_hash: 'text',
  last_at: 'timestamptz',
  firm_id: 'uuid',
  estate_id: 'uuid',
  category: 'text',
  urgency: 'text',
  updated_at: 'timestamptz',
};

async function writeCases(
  manager: EntityManager,
  changes: readonly CaseChange[],
  now: string,
): Promise<void> {
  if (changes.length === 0) return;
  const rows = changes.map(({ before, after }): Row => ({
    id: after.id,
    seen_version: before.version,
    machine_version: after.machineVersion,
    fingerprint: after.fingerprint,
    version: after.version,
    status: after.status,
    state: after.state,
    snapshot: after.snapshot,
    head_hash: after.headHash,
    last_at: after.lastAt,
    firm_id: after.summary.firmId,
    estate_id: after.summary.estateId,
    category: after.summary.category,
    urgency: after.summary.urgency,
    updated_at: now,
  }));
  const set = Object.keys(CASE).filter((name) => name !== 'id' && name !== 'seen_version');
  const statement = updateRows('case_file', CASE, ['id'], rows, {
    set,
    where: 'AND t.version = s.seen_version',
  });
  // TypeORM answers an UPDATE with [rows, number of rows].
  const [, written] = (await run(manager, statement)) as [unknown[], number];
  if (written !== rows.length) throw new LostUpdate(`wrote ${written} of ${rows.length} cases`);
}

const EVENT: Columns = {
  case_id: 'uuid',
  seq: 'int',
  command_id: 'uuid',
  type: 'text',
  at: 'timestamptz',
  state: 'text',
  body: 'text',
  prev_hash: 'text',
  hash: 'text',
};

function eventRows({ after, steps }: CaseChange): Row[] {
  return steps.map(({ entry }) => ({
    case_id: after.id,
    seq: entry.seq,
    command_id: entry.commandId,
    type: entry.type,
    at: entry.at,
    state: entry.state,
    body: entry.body,
    prev_hash: entry.prevHash,
    hash: entry.hash,
  }));
}

const CONTENT: Columns = { case_id: 'uuid', seq: 'int', narrative: 'jsonb', salt: 'text' };

function contentRows({ after, steps }: CaseChange): Row[] {
  return steps.flatMap(({ command, entry }) =>
    command.narrative
      ? [{ case_id: after.id, seq: entry.seq, narrative: command.narrative, salt: command.narrativeSalt }]
      : [],
  );
}

const DEADLINE: Columns = {
  id: 'uuid',
  case_id: 'uuid',
  name: 'text',
  armed_seq: 'int',
  armed_at: 'timestamptz',
  counts_from: 'timestamptz',
  // A live vote lasts half an hour.
  budget_amount: 'double precision',
  budget_unit: 'text',
  pauses: 'jsonb',
  due_at: 'timestamptz',
  blue_at: 'timestamptz',
  yellow_at: 'timestamptz',
  last_day: 'date',
  provisional: 'boolean',
  schedule: 'jsonb',
  fired: 'jsonb',
  status: 'text',
  ended_at: 'timestamptz',
  next_at: 'timestamptz',
};

function deadlineRows({ before, after, ended }: CaseChange): Row[] {
  const known = new Map(
    before.deadlines.map((deadline) => [deadlineKey(deadline), JSON.stringify(deadline)]),
  );
  return [...ended.deadlines, ...after.deadlines]
    .filter((deadline) => known.get(deadlineKey(deadline)) !== JSON.stringify(deadline))
    .map((deadline) => deadlineRow(after, deadline));
}

const deadlineKey = (deadline: Deadline) => `${deadline.name}#${deadline.armedSeq}`;

function deadlineRow(file: CaseFile, deadline: Deadline): Row {
  const next = deadline.schedule.find(({ name }) => !deadline.fired.includes(name));
  return {
    id: deadlineId(file.id, deadline),
    case_id: file.id,
    name: deadline.name,
    armed_seq: deadline.armedSeq,
    armed_at: deadline.armedAt,
    counts_from: deadline.countsFrom,
    budget_amount: deadline.budget.amount,
    budget_unit: deadline.budget.unit,
    pauses: deadline.pauses,
    due_at: deadline.dueAt,
    blue_at: deadline.blueAt,
    yellow_at: deadline.yellowAt,
    last_day: deadline.lastDay,
    provisional: deadline.provisional,
    schedule: deadline.schedule,
    fired: deadline.fired,
    status: deadline.status,
    ended_at: deadline.endedAt,
    next_at: deadline.status === 'running' ? next?.at : null,
  };
}

const TASK: Columns = {
  id: 'uuid',
  case_id: 'uuid',
  kind: 'text',
  name: 'text',
  role: 'text',
  firm_id: 'uuid',
  user_id: 'uuid',
  deadline: 'text',
  due_at: 'timestamptz',
  blue_at: 'timestamptz',
  yellow_at: 'timestamptz',
  provisional: 'boolean',
  opened_seq: 'int',
  opened_at: 'timestamptz',
  closed_at: 'timestamptz',
};

function taskRows({ before, after, ended }: CaseChange): Row[] {
  const known = new Map(before.tasks.map((task) => [task.id, JSON.stringify(task)]));
  return [...ended.tasks, ...after.tasks]
    .filter((task) => known.get(task.id) !== JSON.stringify(task))
    .map((task) => taskRow(after, task));
}

function taskRow(file: CaseFile, task: Task): Row {
  return {
    id: task.id,
    case_id: file.id,
    kind: file.kind,
    name: task.name,
    role: task.role,
    firm_id: task.firmId,
    user_id: task.userId,
    deadline: task.deadline,
    due_at: task.dueAt ?? 'infinity',
    blue_at: task.blueAt ?? 'infinity',
    yellow_at: task.yellowAt ?? 'infinity',
    provisional: task.provisional,
    opened_seq: task.openedSeq,
    opened_at: task.openedAt,
    closed_at: task.closedAt,
  };
}

const closedFirst = (a: Row, b: Row) => Number(b.closed_at !== null) - Number(a.closed_at !== null);

const PARTY: Columns = {
  case_id: 'uuid',
  role: 'text',
  firm_id: 'uuid',
  user_id: 'uuid',
  side: 'text',
  complainant_of: 'uuid',
  since_seq: 'int',
};

async function writeParties(manager: EntityManager, changes: readonly CaseChange[]): Promise<void> {
  const differ = changes.filter(
    ({ before, after }) => JSON.stringify(before.parties) !== JSON.stringify(after.parties),
  );
  if (differ.length === 0) return;
  const known = differ.filter(({ before }) => before.parties.length > 0).map(({ after }) => after.id);
  if (known.length > 0)
    await manager.query('DELETE FROM case_party WHERE case_id = ANY($1::uuid[])', [known]);
  const rows = differ.flatMap(({ after }) =>
    after.parties.map((party): Row => ({
      case_id: after.id,
      role: party.role,
      firm_id: party.firmId,
      user_id: party.userId,
      side: party.side,
      complainant_of: party.complainantOf,
      since_seq: party.sinceSeq,
    })),
  );
  if (rows.length === 0) return;
  const source = rowSource(PARTY, rows);
  await manager.query(
    `INSERT INTO case_party (${Object.keys(PARTY).join(', ')}, opened_at)
     SELECT s.*, c.opened_at FROM (${source.sql}) s JOIN case_file c ON c.id = s.case_id`,
    source.parameters,
  );
}

const EFFECT: Columns = {
  id: 'uuid',
  case_id: 'uuid',
  seq: 'int',
  ordinal: 'int',
  type: 'text',
  params: 'jsonb',
  data: 'jsonb',
  created_at: 'timestamptz',
  next_at: 'timestamptz',
};

function effectRows({ after, steps }: CaseChange, now: string): Row[] {
  return steps.flatMap(({ entry, effects }) =>
    effects
      .filter(({ type }) => type !== 'tellCase' && type !== 'openCase')
      .map((effect) => ({
        id: effect.id,
        case_id: after.id,
        seq: entry.seq,
        ordinal: effect.ordinal,
        type: effect.type,
        params: effect.params,
        data: effect.data,
        // The moment of the event, not of its writing: a worker that came late must not date what it issues and records.
        created_at: entry.at,
        // The ring after the commit comes first; the sweeper only looks when that was lost.
        next_at: new Date(Date.parse(now) + SWEEP_GRACE_MS),
      })),
  );
}

const SETTLED: Columns = { id: 'uuid', status: 'text', outcome: 'jsonb', settled_at: 'timestamptz' };

async function settleCommands(
  manager: EntityManager,
  changes: readonly CaseChange[],
  now: string,
): Promise<void> {
  const rows = changes.flatMap(({ outcomes }) =>
    outcomes.map((outcome): Row => ({
      id: outcome.commandId,
      status: outcome.status,
      outcome,
      settled_at: now,
    })),
  );
  if (rows.length === 0) return;
  const statement = updateRows('case_command', SETTLED, ['id'], rows, { where: "AND t.status = 'waiting'" });
  const [, settled] = (await run(manager, statement)) as [unknown[], number];
  if (settled !== rows.length) throw new LostUpdate(`settled ${settled} of ${rows.length} commands`);
}

/** A deadline's id follows from what it is, so that writing it twice writes one row. */
function deadlineId(caseId: string, deadline: Deadline): string {
  return derivedId(caseId, 'deadline', deadline.name, deadline.armedSeq);
}
