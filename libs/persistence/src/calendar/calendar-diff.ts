import type { CalendarDay } from '#kernel/calendar/work-calendar.js';

/** What an import would change, each list in order of date. */
export interface CalendarDiff {
  readonly added: readonly CalendarDay[];
  readonly removed: readonly CalendarDay[];
  readonly changed: readonly { readonly before: CalendarDay; readonly after: CalendarDay }[];
}

/** Compares the stored days of one year with a file. Another source alone is no change: the day stays what it is. */
export function diffYear(existing: readonly CalendarDay[], incoming: readonly CalendarDay[]): CalendarDiff {
  const before = new Map(existing.map((day) => [day.date, day]));
  const after = new Map(incoming.map((day) => [day.date, day]));
  const byDate = (a: CalendarDay, b: CalendarDay) => a.date.localeCompare(b.date);
  return {
    added: incoming.filter(({ date }) => !before.has(date)).toSorted(byDate),
    removed: existing.filter(({ date }) => !after.has(date)).toSorted(byDate),
    changed: existing
      .toSorted(byDate)
      .map((day) => ({ before: day, after: after.get(day.date) }))
      .filter((pair): pair is { before: CalendarDay; after: CalendarDay } => differs(pair)),
  };
}

function differs({ before, after }: { before: CalendarDay; after?: CalendarDay }): boolean {
  if (!after) return false;
  return before.kind !== after.kind || before.name.zh !== after.name.zh || before.name.en !== after.name.en;
}
