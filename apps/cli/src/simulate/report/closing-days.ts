import { civilDateOf } from '#kernel/calendar/civil-date.js';
import { daySerial } from '#kernel/calendar/day-serial.js';
import { countWorkdays } from '#kernel/calendar/workday-steps.js';
import type { ReportParts } from './report.js';

export interface ClosingDays {
  /** Cases that came to an end, for good or until somebody reopens them. */
  readonly ended: number;
  /** Working days from the filing to the first end; null when nothing ended. */
  readonly p50: number | null;
  readonly p90: number | null;
  readonly max: number | null;
  /** Cases by working days, 0, 1, 2, … */
  readonly histogram: readonly number[];
}

export interface ClosingRow extends ClosingDays {
  readonly kind: string;
}

/** How long it took in each kind until the first result. */
export async function closingDays({ dataSource, kinds, calendar }: ReportParts): Promise<ClosingRow[]> {
  const ends = kinds.all().flatMap((kind) =>
    Object.entries(kind.states)
      .filter(([, { tone }]) => tone === 'success' || tone === 'ended')
      .map(([state]) => `${kind.name} ${state}`),
  );
  const rows: { kind: string; opened: Date; ended: Date }[] = await dataSource.query(
    `SELECT c.kind, c.opened_at AS opened, min(e.at) AS ended FROM case_file c
       JOIN case_event e ON e.case_id = c.id AND c.kind || ' ' || e.state = ANY($1) GROUP BY c.id`,
    [ends],
  );
  return kinds.all().map(({ name }) => ({
    kind: name,
    ...summed(
      rows
        .filter(({ kind }) => kind === name)
        .map(({ opened, ended }) =>
          countWorkdays(calendar, daySerial(civilDateOf(opened)), daySerial(civilDateOf(ended))),
        ),
    ),
  }));
}

function summed(counted: readonly number[]): ClosingDays {
  const days = counted.toSorted((a, b) => a - b);
  const at = (share: number) => days[Math.min(days.length - 1, Math.floor(days.length * share))] ?? null;
  const histogram = Array.from({ length: (days.at(-1) ?? -1) + 1 }, () => 0);
  for (const day of days) histogram[day]! += 1;
  return { ended: days.length, p50: at(0.5), p90: at(0.9), max: days.at(-1) ?? null, histogram };
}
