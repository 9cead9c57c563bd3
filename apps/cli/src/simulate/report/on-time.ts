import type { Text } from '#kernel/text.js';
import type { ReportParts } from './report.js';

export interface OnTimeRow {
  readonly kind: string;
  readonly deadline: string;
  readonly label: Text;
  /** Who had to act, as the first task under this deadline says. */
  readonly task: Text;
  /** Deadlines that ended before or by their due instant, or passed it. */
  readonly decided: number;
  readonly onTime: number;
  readonly share: number;
}

/**
 * Of each deadline over a duty of the office or a firm: how often it was kept. What still runs is left out, and so are
 * rights of residents, who may let them pass.
 */
export async function onTime({ dataSource, kinds }: ReportParts): Promise<OnTimeRow[]> {
  const assigned: { kind: string; name: string; resident: boolean }[] = await dataSource.query(
    `SELECT kind, name, bool_or(role = 'complainant') AS resident FROM task GROUP BY kind, name`,
  );
  const rows: { kind: string; name: string; decided: number; late: number }[] = await dataSource.query(
    `SELECT c.kind, d.name, count(*)::int AS decided, count(*) FILTER (WHERE d.fired ? 'due')::int AS late
       FROM deadline d JOIN case_file c ON c.id = d.case_id
      WHERE d.status = 'ended' OR d.fired ? 'due' GROUP BY 1, 2`,
  );
  return kinds.all().flatMap((kind) =>
    kind.deadlines.flatMap((rule): OnTimeRow[] => {
      const over = kind.tasks.filter(({ deadline }) => deadline === rule.name);
      const held = assigned.filter(
        (one) => one.kind === kind.name && over.some(({ name }) => name === one.name),
      );
      const task = over.find(({ name }) => held.some((one) => one.name === name));
      const row = rows.find((one) => one.kind === kind.name && one.name === rule.name);
      if (!task || !row || held.some(({ resident }) => resident)) return [];
      const kept = row.decided - row.late;
      return [
        {
          kind: kind.name,
          deadline: rule.name,
          label: rule.label,
          task: task.label,
          decided: row.decided,
          onTime: kept,
          share: kept / row.decided,
        },
      ];
    }),
  );
}
