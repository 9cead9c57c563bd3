import type { DataSource } from 'typeorm';
import {
  type Checkpoint,
  checkSeries,
  differenceFrom,
  type Head,
  readCheckpoint,
} from '#engine/checkpoint.js';
import type { Finding } from '../verify/verify-cases.js';
import { CheckpointStore } from './checkpoint-store.js';

export interface CheckpointReport {
  readonly checkpoints: number;
  /** Case findings: entries that a checkpoint knew and the database no longer has. */
  readonly findings: readonly Finding[];
  /** What is wrong with the series itself. */
  readonly problems: readonly string[];
}

/**
 * Checks the signed series, and every head that it covers against the histories of today: a history that was cut and
 * closed again neatly passes every other check. `kept` are checkpoints from outside, `trusted` public keys.
 */
export async function checkCheckpoints(
  dataSource: DataSource,
  { kept = [], trusted = [] }: { kept?: readonly Checkpoint[]; trusted?: readonly string[] } = {},
): Promise<CheckpointReport> {
  const series: { checkpoint: Checkpoint; heads: readonly Head[] }[] = [];
  const findings: Finding[] = [];
  for await (const one of new CheckpointStore(dataSource).series()) {
    series.push(one);
    findings.push(...(await lostHeads(dataSource, one.checkpoint)));
  }
  const checkpoints = series.map(({ checkpoint }) => checkpoint);
  return {
    checkpoints: series.length,
    findings,
    problems: [
      ...checkSeries(series, trusted),
      ...kept.flatMap((one) => differenceFrom(one, checkpoints) ?? []),
    ],
  };
}

async function lostHeads(dataSource: DataSource, checkpoint: Checkpoint): Promise<Finding[]> {
  const { number, at } = readCheckpoint(checkpoint);
  const rows: { case_id: string; case_no: string | null; seq: number; there: boolean }[] =
    await dataSource.query(
      `SELECT h.case_id, c.case_no, h.seq, e.hash IS NOT NULL AS there
         FROM checkpoint_head h
         LEFT JOIN case_event e ON e.case_id = h.case_id AND e.seq = h.seq
         LEFT JOIN case_file c ON c.id = h.case_id
        WHERE h.number = $1 AND e.hash IS DISTINCT FROM h.hash ORDER BY h.case_id`,
      [number],
    );
  return rows.map((row) => ({
    caseId: row.case_id,
    caseNo: row.case_no ?? row.case_id,
    seq: row.seq,
    what: row.there
      ? `is not what checkpoint ${number} of ${at} signed`
      : `is missing, though checkpoint ${number} of ${at} signed it (the tail was cut)`,
  }));
}
