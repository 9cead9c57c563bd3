import { setTimeout as sleep } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import { isHeyiError } from '#kernel/errors.js';
import type { Clock } from '#kernel/clock.js';
import type { CaseKind } from '#machines/contract/case-kind.js';
import type { FieldProblem } from '#machines/contract/validate-payload.js';
import type { PreparedOpening, PrepareOpening } from '#parties/opening/prepare-opening.js';
import type { CommandGate } from '#persistence/store/command-gate.js';
import type { QueueBell } from '#queue/queue-bell.js';
import { complaintRow } from './complaint-row.js';
import type { RejectFile } from './reject-file.js';
import type { SourceRow } from './source-rows.js';

export interface ImportParts {
  readonly dataSource: DataSource;
  readonly gate: CommandGate;
  readonly bell: QueueBell;
  readonly opening: PrepareOpening;
  readonly clock: Clock;
  readonly kind: CaseKind;
}

export interface ImportReport {
  readonly rows: number;
  readonly filed: number;
  readonly known: number;
  readonly rejected: number;
  readonly refused: number;
  /** Ids of the cases that this run filed. */
  readonly caseIds: readonly string[];
}

interface Ready {
  readonly row: SourceRow;
  readonly sourceId: string;
  readonly prepared: PreparedOpening;
}

/** Rows per transaction. */
const BATCH = 250;
/** Accepted but not yet applied cases at which reading pauses: acceptance must not run away from application. */
const AHEAD = 3_000;
const IN_FLIGHT = 2;
const POLL_MS = 100;

/**
 * Files every row through the same door as a resident's complaint: validated, split, accepted with its source id as
 * key, applied by workers. Stopping half-way loses nothing; the next run finds what is there and goes on.
 */
export async function importComplaints(
  rows: AsyncIterable<SourceRow>,
  source: string,
  rejects: RejectFile,
  parts: ImportParts,
  onRow: (row: SourceRow, rows: number) => void,
): Promise<ImportReport> {
  const counts = { rows: 0, filed: 0, known: 0 };
  const commandIds: string[] = [];
  const caseIds: string[] = [];
  let batch: Ready[] = [];
  const categories = new Set((parts.kind.categories ?? []).map(({ id }) => id));

  const open = async (ready: readonly Ready[]) => {
    const opened = await parts.gate.open(ready.map(({ prepared }) => prepared.request));
    const fresh = opened.filter(({ repeated }) => !repeated);
    counts.filed += fresh.length;
    counts.known += opened.length - fresh.length;
    commandIds.push(...fresh.map(({ commandId }) => commandId));
    caseIds.push(...fresh.map(({ id }) => id));
    await parts.bell.ringCases(fresh.map(({ id }) => id));
    await untilFew(parts.dataSource, AHEAD);
  };
  // While the database takes two batches, the next one is read and validated.
  const opening: Promise<void>[] = [];
  const flush = async () => {
    const ready = batch;
    batch = [];
    if (opening.length >= IN_FLIGHT) await opening.shift();
    const next = open(ready);
    // Awaited later; until then a failure must not count as unhandled.
    next.catch(() => {});
    opening.push(next);
  };

  const seen = new Set<string>();
  for await (const row of rows) {
    counts.rows += 1;
    onRow(row, counts.rows);
    const ready = prepare(row, source, categories, parts, rejects);
    if (!ready) continue;
    if (seen.has(ready.sourceId)) {
      counts.known += 1;
      continue;
    }
    seen.add(ready.sourceId);
    batch.push(ready);
    if (batch.length >= BATCH) await flush();
  }
  if (batch.length > 0) await flush();
  await Promise.all(opening);
  await untilSettled(parts.dataSource, commandIds);
  await rejects.close();
  const refused = await countRefused(parts.dataSource, commandIds);
  return { ...counts, rejected: rejects.count, refused, caseIds };
}

function prepare(
  row: SourceRow,
  source: string,
  categories: ReadonlySet<string>,
  parts: ImportParts,
  rejects: RejectFile,
): Ready | null {
  if (!row.fields) {
    rejects.add(row, row.problem ? [row.problem] : []);
    return null;
  }
  const mapped = complaintRow(row.fields, categories);
  if ('problem' in mapped) {
    rejects.add(row, [mapped.problem]);
    return null;
  }
  try {
    const prepared = parts.opening.prepareOpening({
      kind: parts.kind.name,
      input: mapped.input,
      caller: { kind: 'anonymous' },
      channel: 'cli',
      at: parts.clock.now().toISOString(),
      source: { name: source, id: mapped.sourceId },
    });
    return { row, sourceId: mapped.sourceId, prepared };
  } catch (error) {
    if (!isHeyiError(error)) throw error;
    const problems = (error.details.errors ?? []) as readonly FieldProblem[];
    const reasons = problems.map(({ field, message }) => ({
      zh: `${field}：${message.zh}`,
      en: `${field}: ${message.en}`,
    }));
    rejects.add(row, reasons.length > 0 ? reasons : [error.text], mapped.sourceId);
    return null;
  }
}

/** Waits until at most `left` commands wait in the whole house; a running server's work counts as well. */
async function untilFew(dataSource: DataSource, left: number): Promise<void> {
  for (;;) {
    const [row] = (await dataSource.query(
      `SELECT count(*)::int AS waiting FROM (SELECT 1 FROM case_command WHERE status = 'waiting' LIMIT $1) w`,
      [left + 1],
    )) as [{ waiting: number }];
    if (row.waiting <= left) return;
    await sleep(POLL_MS);
  }
}

/** Waits until none of these commands waits any more. */
async function untilSettled(dataSource: DataSource, commandIds: readonly string[]): Promise<void> {
  for (;;) {
    const waiting: unknown[] = await dataSource.query(
      `SELECT 1 FROM case_command WHERE id = ANY($1::uuid[]) AND status = 'waiting' LIMIT 1`,
      [commandIds],
    );
    if (waiting.length === 0) return;
    await sleep(POLL_MS);
  }
}

async function countRefused(dataSource: DataSource, commandIds: readonly string[]): Promise<number> {
  const [row] = (await dataSource.query(
    `SELECT count(*)::int AS refused FROM case_command WHERE id = ANY($1::uuid[]) AND status <> 'applied'`,
    [commandIds],
  )) as [{ refused: number }];
  return row.refused;
}
