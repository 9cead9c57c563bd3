import { RUNG_EVENT } from '#machines/contract/deadline-rule.js';
import { type Text, text } from '#kernel/text.js';
import type { ReportParts } from './report.js';

export interface EscalationRow {
  /** Rung of the ladder; `due` is the missed deadline itself. */
  readonly rung: string;
  readonly label: Text;
  readonly count: number;
  readonly cases: number;
}

/** The ladder of domain.md §4.0, lowest rung first. Reminders of other names, of a meeting or a court, are none of it. */
const RUNGS: Readonly<Record<string, Text>> = {
  blue: text('蓝灯', 'blue light'),
  yellow: text('黄灯', 'yellow light'),
  due: text('逾期', 'overdue'),
  urge: text('催办', 'urged'),
  supervise: text('督办', 'supervised'),
  handOver: text('移交监督委员会', 'handed to the committee'),
};

/** How far up matters climbed. */
export async function escalations({ dataSource, kinds }: ReportParts): Promise<EscalationRow[]> {
  const passed = kinds
    .all()
    .flatMap((kind) => kind.deadlines.filter(({ rungs }) => rungs).map(({ onPassed }) => onPassed));
  const rows: { rung: string; count: number; cases: number }[] = await dataSource.query(
    `SELECT CASE WHEN type = $1 THEN body::jsonb #>> '{payload,rung}' ELSE 'due' END AS rung,
            count(*)::int AS count, count(DISTINCT case_id)::int AS cases
       FROM case_event WHERE type = $1 OR type = ANY($2) GROUP BY 1`,
    [RUNG_EVENT, passed],
  );
  return Object.entries(RUNGS).map(([rung, label]) => ({
    rung,
    label,
    count: 0,
    cases: 0,
    ...rows.find((row) => row.rung === rung),
  }));
}
