import type { DueDate, SkippedDay } from './due-date.js';
import { type DaySerial, serialToDate } from './day-serial.js';
import { type Pause, pausedDaySpans, type Span } from './pause.js';
import { type DayKind, serialDayKind, type WorkCalendar } from './work-calendar.js';
import { shiftWorkdays } from './workday-steps.js';
import { isoOfMs, serialOfMs, startMsOfSerial } from './zone.js';

type DayBudget = { readonly amount: number; readonly unit: 'workday' | 'day' };

/** The end of so many working or calendar days (E5). See `computeDue`. */
export function dueInDays(
  calendar: WorkCalendar,
  startMs: number,
  budget: DayBudget,
  pauses: readonly Pause[],
): DueDate {
  const walk = new DayWalk(calendar, budget.unit, pausedDaySpans(pauses));
  // Counted back from an agreed day, which no pause moves.
  if (budget.amount < 0) return walk.result(walk.back(serialOfMs(startMs), budget.amount));
  const counted = walk.count(serialOfMs(startMs), budget.amount);
  return walk.result(counted === null ? null : walk.roll(counted));
}

/** One walk over the days of a deadline; remembers what it left out and why. */
class DayWalk {
  private readonly skipped: SkippedDay[] = [];
  private provisional = false;
  private pausedDays = 0;

  constructor(
    private readonly calendar: WorkCalendar,
    private readonly unit: DayBudget['unit'],
    private readonly pauses: readonly Span[],
  ) {}

  /** The day on which the amount is used up; null when an open pause begins before that. */
  count(start: DaySerial, amount: number): DaySerial | null {
    let day = start;
    for (let left = amount; left > 0;) {
      // The end of the day before being paused is the same as this day being given back.
      const pause = this.pauseAtEndOf(day);
      day += 1;
      if (pause?.to === Infinity) return null;
      // Calendar days do not ask what kind of day it is, so they stay certain in an unpublished year.
      const kind = this.unit === 'workday' ? this.judge(day) : null;
      if (kind?.workday === false) this.skip(day, kind);
      else if (pause) this.giveBack(day);
      else left -= 1;
    }
    return day;
  }

  /** So many working days before the day. */
  back(start: DaySerial, amount: number): DaySerial {
    const day = shiftWorkdays(this.calendar, start, amount);
    this.judge(day);
    return day;
  }

  /**
   * The first worked day from here on whose end is not paused. Rolling past non-working days is E5; rolling past a
   * pause matters when the pause begins on the very last day: the clock stands still before the end is reached.
   */
  roll(from: DaySerial): DaySerial | null {
    let day = from;
    for (;;) {
      const kind = this.judge(day);
      const pause = this.pauseAtEndOf(day);
      if (pause?.to === Infinity) return null;
      if (kind.workday && !pause) return day;
      if (!kind.workday) this.skip(day, kind);
      day += 1;
      if (pause && (this.unit === 'day' || this.judge(day).workday)) this.giveBack(day);
    }
  }

  result(lastDay: DaySerial | null): DueDate {
    return {
      dueAt: lastDay === null ? null : isoOfMs(startMsOfSerial(lastDay + 1)),
      lastDay: lastDay === null ? null : serialToDate(lastDay),
      provisional: this.provisional,
      skipped: this.skipped,
      pausedDays: this.pausedDays,
    };
  }

  private pauseAtEndOf(day: DaySerial): Span | undefined {
    return this.pauses.find(({ from, to }) => from <= day && day < to);
  }

  private judge(day: DaySerial): DayKind {
    const kind = serialDayKind(this.calendar, day);
    this.provisional ||= kind.provisional;
    return kind;
  }

  private giveBack(day: DaySerial): void {
    this.pausedDays += 1;
    this.skipped.push({ date: serialToDate(day), reason: 'paused' });
  }

  private skip(day: DaySerial, kind: DayKind): void {
    const date = serialToDate(day);
    // A paused weekend of a calendar-day budget is already listed as given back.
    if (this.skipped.at(-1)?.date === date) return;
    this.skipped.push({ date, reason: kind.reason as SkippedDay['reason'], name: kind.name });
  }
}
