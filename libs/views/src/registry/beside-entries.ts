import type { DataSource } from 'typeorm';
import type { Beside, Shown } from './registry-entry.js';

interface BesideRow {
  readonly case_id: string;
  readonly number: string | null;
  readonly issued_at: Date | null;
  readonly text: string | null;
  readonly said_at: Date | null;
}

const NOTHING: Beside = { decision: null, statement: null };

/** Number and date of the decisions, and the statements of the firms: one statement of SQL for a whole page. */
export async function besideEntries(
  dataSource: DataSource,
  shown: readonly Shown[],
): Promise<(caseId: string) => Beside> {
  const rows: BesideRow[] =
    shown.length === 0
      ? []
      : await dataSource.query(
          `SELECT w.case_id, d.number, d.issued_at, s.text, s.at AS said_at
             FROM unnest($1::uuid[], $2::text[], $3::text[]) AS w (case_id, decision, statement)
             LEFT JOIN LATERAL (SELECT number, issued_at FROM document
                  WHERE case_id = w.case_id AND template = w.decision ORDER BY seq DESC LIMIT 1) d ON TRUE
             LEFT JOIN LATERAL (SELECT t.narrative ->> 'text' AS text, e.at FROM case_event e
                  JOIN case_content t ON t.case_id = e.case_id AND t.seq = e.seq
                 WHERE e.case_id = w.case_id AND e.type = w.statement ORDER BY e.seq DESC LIMIT 1) s ON TRUE`,
          [
            shown.map(({ row }) => row.id),
            shown.map(({ entry }) => entry.decision),
            shown.map(({ entry }) => entry.statement),
          ],
        );
  const known = new Map(rows.map((row) => [row.case_id, besideOf(row)]));
  return (caseId) => known.get(caseId) ?? NOTHING;
}

function besideOf({ number, issued_at: issuedAt, text, said_at: saidAt }: BesideRow): Beside {
  return {
    decision: number !== null && issuedAt !== null ? { number, at: issuedAt } : null,
    statement: text !== null && saidAt !== null ? { text, at: saidAt } : null,
  };
}
