import { type Light, lightAt } from '#kernel/calendar/lights.js';
import { workdaysLeft } from '#kernel/calendar/workdays-left.js';
import type { WorkCalendar } from '#kernel/calendar/work-calendar.js';
import { isoOrNever } from '#persistence/sql/instant.js';
import { inZone } from '../instant.js';

/** The end of something as rows hold it; `infinity` arrives as the number. */
export interface DueRow {
  readonly due_at: Date | number | null;
  readonly blue_at: Date | number | null;
  readonly yellow_at: Date | number | null;
  readonly provisional: boolean | null;
}

export interface DueView {
  readonly light: Light;
  readonly dueAt: string | null;
  readonly dueWorkdaysLeft: number | null;
  readonly provisional: boolean;
}

/** Colour and words of a deadline in a list, by the clock of this moment. */
export function dueView(row: DueRow, now: Date, calendar: WorkCalendar): DueView {
  const [dueAt, blueAt, yellowAt] = [row.due_at, row.blue_at, row.yellow_at].map((at) =>
    isoOrNever(at ?? Infinity),
  );
  if (!dueAt) return { light: 'green', dueAt: null, dueWorkdaysLeft: null, provisional: false };
  return {
    light: lightAt({ dueAt, blueAt: blueAt ?? dueAt, yellowAt: yellowAt ?? dueAt }, now),
    dueAt: inZone(dueAt),
    dueWorkdaysLeft: workdaysLeft(calendar, now, dueAt),
    provisional: row.provisional ?? false,
  };
}
