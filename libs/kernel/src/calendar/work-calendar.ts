import type { Text } from '../text.js';
import { calendarError } from './calendar.errors.js';
import { type CivilDate, parseCivilDate } from './civil-date.js';
import { type DaySerial, daySerial, serialDayOfWeek, serialToDate } from './day-serial.js';
import { statutoryHoliday } from './statutory-days.js';

/** One exception to the weekly pattern: a holiday on any day, or a make-up workday (调休上班) on a weekend. */
export interface CalendarDay {
  readonly date: CivilDate;
  readonly kind: 'holiday' | 'workday';
  readonly name: Text;
  /** Where the day is ordered, for the reader: the notice of the State Council. */
  readonly source: string;
}

/** Monday to Friday are worked, except as `days` says. A year outside `officialYears` is a guess. */
export interface WorkCalendar {
  /** Changes with every import; stored beside each computed deadline. */
  readonly version: string;
  /** Years whose notice has been imported. */
  readonly officialYears: ReadonlySet<number>;
  readonly days: ReadonlyMap<CivilDate, CalendarDay>;
}

export type DayReason = 'weekday' | 'weekend' | 'holiday' | 'makeupWorkday' | 'statutoryHoliday';

/** What a day is and why. `provisional`: its year has no official arrangement yet (E4). */
export interface DayKind {
  readonly workday: boolean;
  readonly reason: DayReason;
  readonly name?: Text;
  readonly provisional: boolean;
}

/** @throws CALENDAR.BAD_DATE, CALENDAR.DUPLICATE_DAY: one day cannot be both holiday and workday. */
export function buildCalendar(parts: {
  version: string;
  officialYears: Iterable<number>;
  days: Iterable<CalendarDay>;
}): WorkCalendar {
  const days = new Map<CivilDate, CalendarDay>();
  for (const day of parts.days) {
    if (days.has(parseCivilDate(day.date))) throw calendarError('duplicateDay', { date: day.date });
    days.set(day.date, day);
  }
  return { version: parts.version, officialYears: new Set(parts.officialYears), days };
}

/** What the day is in this calendar. @throws CALENDAR.BAD_DATE. */
export function dayKind(calendar: WorkCalendar, date: CivilDate): DayKind {
  return kindOf(calendar, date, daySerial(date));
}

/** Days that were judged, by calendar: deadlines of one time walk over the same few weeks again and again. */
const judged = new WeakMap<WorkCalendar, Map<DaySerial, DayKind>>();
/** Some ten years; whoever walks further begins anew. */
const MOST_JUDGED = 4_000;

/** `dayKind` for a day known by its serial. A calendar is never changed in place, so each day is judged once. */
export function serialDayKind(calendar: WorkCalendar, serial: DaySerial): DayKind {
  let days = judged.get(calendar);
  if (!days || days.size >= MOST_JUDGED) judged.set(calendar, (days = new Map()));
  let kind = days.get(serial);
  if (!kind) days.set(serial, (kind = kindOf(calendar, serialToDate(serial), serial)));
  return kind;
}

function kindOf(calendar: WorkCalendar, date: CivilDate, serial: DaySerial): DayKind {
  const provisional = !calendar.officialYears.has(Number(date.slice(0, 4)));
  const weekday = serialDayOfWeek(serial);
  const weekend = weekday === 0 || weekday === 6;
  const listed = calendar.days.get(date);
  if (listed?.kind === 'holiday')
    return { workday: false, reason: 'holiday', name: listed.name, provisional };
  if (listed) {
    return { workday: true, reason: weekend ? 'makeupWorkday' : 'weekday', name: listed.name, provisional };
  }
  // In an official year the notice lists every holiday, so the law's own days are already in `days`.
  const name = provisional ? statutoryHoliday(date) : null;
  if (name) return { workday: false, reason: 'statutoryHoliday', name, provisional };
  return { workday: !weekend, reason: weekend ? 'weekend' : 'weekday', provisional };
}
