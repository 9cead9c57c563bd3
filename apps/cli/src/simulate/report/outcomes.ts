import type { Text } from '#kernel/text.js';
import type { ReportParts } from './report.js';

export interface OutcomeRow {
  readonly kind: string;
  readonly code: string;
  readonly label: Text;
  readonly cases: number;
}

/** Cases by how they ended, in the order of the players; of a kind without players, by state. */
export async function outcomes({ dataSource, kinds, players }: ReportParts): Promise<OutcomeRow[]> {
  const rows: { kind: string; state: string; context: unknown }[] = await dataSource.query(
    `SELECT kind, state, snapshot -> 'context' AS context FROM case_file WHERE version > 0`,
  );
  const found = new Map<string, OutcomeRow>();
  for (const { kind, state, context } of rows) {
    const player = players.find((one) => one.kind === kind);
    const { code, label } = player?.outcome(context, state) ?? {
      code: state,
      label: kinds.get(kind).states[state]?.label ?? { zh: state, en: state },
    };
    const key = `${kind} ${code}`;
    found.set(key, { kind, code, label, cases: 1 + (found.get(key)?.cases ?? 0) });
  }
  const place = (kind: string) => players.findIndex((one) => one.kind === kind);
  return [...found.values()].sort(
    (a, b) => place(a.kind) - place(b.kind) || b.cases - a.cases || a.code.localeCompare(b.code),
  );
}
