import type { Text } from '../text.js';
import type { CivilDate } from './civil-date.js';
import type { DayReason } from './work-calendar.js';

/** `paused` = given back by a pause; the others say why the day is not worked. */
export type SkipReason = Exclude<DayReason, 'weekday' | 'makeupWorkday'> | 'paused';

/** A day between start and end that did not count, and why. */
export interface SkippedDay {
  readonly date: CivilDate;
  readonly reason: SkipReason;
  readonly name?: Text;
}

/** A computed deadline. It can always be derived again; stored copies are caches (E3). */
export interface DueDate {
  /** ISO instant (UTC), half-open: an act at exactly this instant is late. Null while an open pause holds it. */
  readonly dueAt: string | null;
  /** The civil day whose end (or, for hours, part) is the deadline; null with `dueAt`. */
  readonly lastDay: CivilDate | null;
  /** The result leans on a year whose official arrangement is not imported yet; recompute on import (E4). */
  readonly provisional: boolean;
  /** Empty for hour budgets. In order of date. */
  readonly skipped: readonly SkippedDay[];
  /** Days given back by pauses: working days, calendar days, or for hours a fraction of 24 h. */
  readonly pausedDays: number;
}
