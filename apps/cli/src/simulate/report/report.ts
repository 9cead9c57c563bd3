import type { DataSource } from 'typeorm';
import type { WorkCalendar } from '#kernel/calendar/work-calendar.js';
import type { Text } from '#kernel/text.js';
import type { CaseKind } from '#machines/contract/case-kind.js';
import type { CivilDate } from '#kernel/calendar/civil-date.js';
import { historyDigest } from '../digest.js';
import type { Player } from '../players/player.js';
import type { Tally } from '../world.js';
import { byMonth, type MonthRow } from './by-month.js';
import { byKind, type KindRow } from './by-kind.js';
import { type ClosingDays, closingDays } from './closing-days.js';
import { type EscalationRow, escalations } from './escalations.js';
import { onTime, type OnTimeRow } from './on-time.js';
import { outcomes } from './outcomes.js';

export interface SimulationReport {
  readonly from: CivilDate;
  readonly months: number;
  readonly seed: number;
  readonly letters: Text;
  readonly cases: number;
  readonly transitions: number;
  /** Things that people did; the rest is the clock, and cases that speak to each other. */
  readonly acts: number;
  readonly refusals: Readonly<Record<string, number>>;
  readonly seconds: number;
  readonly transitionsPerSecond: number;
  /** Each kind of case with its outcomes; complaints first, then what grew out of them. */
  readonly kinds: readonly KindRow[];
  readonly onTime: readonly OnTimeRow[];
  readonly escalations: readonly EscalationRow[];
  /** Of the complaints. */
  readonly closing: ClosingDays;
  readonly byMonth: readonly MonthRow[];
  /** Over the heads of all hash chains: the same seed gives the same digest. */
  readonly digest: string;
}

export interface ReportParts {
  readonly dataSource: DataSource;
  readonly kinds: { all(): readonly CaseKind[]; get(name: string): CaseKind };
  readonly calendar: WorkCalendar;
  readonly players: readonly Player[];
}

/** The kind that letters open. */
const FILED = 'complaint';

/** Everything is counted in the database, as any other reader would find it there. */
export async function reportOf(
  ask: {
    readonly from: CivilDate;
    readonly months: number;
    readonly seed: number;
    readonly letters: { readonly source: Text };
  },
  tally: Tally,
  seconds: number,
  parts: ReportParts,
): Promise<SimulationReport> {
  const [{ cases }]: [{ cases: number }] = await parts.dataSource.query(
    'SELECT count(*)::int AS cases FROM case_file',
  );
  const closing = await closingDays(parts);
  return {
    from: ask.from,
    months: ask.months,
    seed: ask.seed,
    letters: ask.letters.source,
    cases,
    transitions: tally.transitions,
    acts: tally.acts,
    refusals: Object.fromEntries([...tally.refusals].sort(([, a], [, b]) => b - a)),
    seconds: Math.round(seconds * 10) / 10,
    transitionsPerSecond: Math.round(tally.transitions / seconds),
    kinds: byKind(parts, await outcomes(parts), closing),
    onTime: await onTime(parts),
    escalations: await escalations(parts),
    closing: closing.find(({ kind }) => kind === FILED) as ClosingDays,
    byMonth: await byMonth(parts),
    digest: await historyDigest(parts.dataSource),
  };
}
