import { ZONE } from '#kernel/calendar/civil-date.js';
import type { ReportParts } from './report.js';

export interface MonthRow {
  /** `2025-01` */
  readonly month: string;
  readonly filed: number;
  readonly ended: number;
  /** Not ended at the end of the month. */
  readonly open: number;
}

/** The house month by month. */
export async function byMonth({ dataSource, kinds }: ReportParts): Promise<MonthRow[]> {
  const ends = kinds.all().flatMap((kind) =>
    Object.entries(kind.states)
      .filter(([, { tone }]) => tone === 'success' || tone === 'ended')
      .map(([state]) => `${kind.name} ${state}`),
  );
  const rows: { month: string; filed: number; ended: number }[] = await dataSource.query(
    `WITH ends AS (
       SELECT c.id, min(e.at) AS at FROM case_file c
         JOIN case_event e ON e.case_id = c.id AND c.kind || ' ' || e.state = ANY($1) GROUP BY c.id
     ), moments AS (
       SELECT opened_at AS at, 1 AS filed, 0 AS ended FROM case_file UNION ALL SELECT at, 0, 1 FROM ends
     )
     SELECT to_char(at AT TIME ZONE $2, 'YYYY-MM') AS month, sum(filed)::int AS filed, sum(ended)::int AS ended
       FROM moments GROUP BY 1 ORDER BY 1`,
    [ends, ZONE],
  );
  let open = 0;
  return rows.map(({ month, filed, ended }) => ({ month, filed, ended, open: (open += filed - ended) }));
}
