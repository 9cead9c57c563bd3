import { type Text, text } from '#kernel/text.js';
import type { ClosingRow } from './closing-days.js';
import type { OutcomeRow } from './outcomes.js';
import type { ReportParts } from './report.js';

/** What became of the cases of one kind. */
export interface KindRow {
  readonly kind: string;
  readonly label: Text;
  readonly opened: number;
  readonly outcomes: readonly OutcomeRow[];
  /** Cases with a result, and the working days until the first one; null when nothing ended. */
  readonly ended: number;
  readonly p50: number | null;
  readonly p90: number | null;
}

/** One row for each kind of which there were cases, those that people file first. */
export function byKind(
  { kinds }: Pick<ReportParts, 'kinds'>,
  outcomes: readonly OutcomeRow[],
  closing: readonly ClosingRow[],
): KindRow[] {
  const names = [...new Set(outcomes.map(({ kind }) => kind))];
  return names.map((kind) => {
    const own = outcomes.filter((row) => row.kind === kind);
    const { ended = 0, p50 = null, p90 = null } = closing.find((row) => row.kind === kind) ?? {};
    return {
      kind,
      label: kinds.get(kind).label ?? text(kind, kind),
      opened: own.reduce((sum, { cases }) => sum + cases, 0),
      outcomes: own,
      ended,
      p50,
      p90,
    };
  });
}
