import type { Text } from '#kernel/text.js';
import type { ReportParts } from './report.js';

export interface OutcomeRow {
  readonly kind: string;
  readonly code: string;
  readonly label: Text;
  readonly cases: number;
}

/** Cases by how they ended; of a kind without players, by state. */
export async function outcomes({ dataSource, kinds, players }: ReportParts): Promise<OutcomeRow[]> {
  const rows: { kind: string; state: string; context: unknown; cases: number }[] = await dataSource.query(
    `SELECT kind, state, jsonb_build_object('outcome', snapshot #> '{context,outcome}') AS context, count(*)::int AS cases
       FROM case_file WHERE version > 0 GROUP BY 1, 2, 3`,
  );
  const found = new Map<string, OutcomeRow>();
  for (const { kind, state, context, cases } of rows) {
    const player = players.find((one) => one.kind === kind);
    const { code, label } = player?.outcome(context, state) ?? {
      code: state,
      label: kinds.get(kind).states[state]?.label ?? { zh: state, en: state },
    };
    const key = `${kind} ${code}`;
    found.set(key, { kind, code, label, cases: cases + (found.get(key)?.cases ?? 0) });
  }
  return [...found.values()].sort((a, b) => a.kind.localeCompare(b.kind) || b.cases - a.cases);
}
