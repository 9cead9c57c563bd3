import { calendarError } from './calendar.errors.js';
import { instantMs, serialOfMs } from './zone.js';

/** Why a clock may stand still (domain.md E6; `objection` is a firm's objection being ruled on, §4.1). */
export const PAUSE_CODES = [
  'awaiting_info',
  'appraisal',
  'litigation',
  'force_majeure',
  'objection',
] as const;
export type PauseCode = (typeof PAUSE_CODES)[number];

/** A stretch in which the clock stands still. ISO instants; `to: null` = it still does. */
export interface Pause {
  readonly code: PauseCode;
  readonly from: string;
  readonly to: string | null;
}

/** A half-open stretch of numbers; `to` is Infinity while the pause is open. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** The pauses in milliseconds, overlaps and touching ends united, in order. @throws CALENDAR.BAD_PAUSE. */
export function pausedSpans(pauses: readonly Pause[]): Span[] {
  return union(pauses.map(toSpan));
}

/**
 * The pauses in day serials: of a span the days d with from < d <= to are not counted. The day on which a pause
 * begins is already used, the day on which it ends is given back whole (E5: a day is never counted in part).
 */
export function pausedDaySpans(pauses: readonly Pause[]): Span[] {
  return union(
    pauses.map((pause) => {
      const { from, to } = toSpan(pause);
      return { from: serialOfMs(from), to: to === Infinity ? Infinity : serialOfMs(to) };
    }),
  );
}

function toSpan(pause: Pause): Span {
  const from = instantMs(pause.from);
  const to = pause.to === null ? Infinity : instantMs(pause.to);
  if (to < from) throw calendarError('badPause', { from: pause.from, to: pause.to });
  return { from, to };
}

function union(spans: readonly Span[]): Span[] {
  const merged: { from: number; to: number }[] = [];
  for (const span of spans.toSorted((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (last && span.from <= last.to) last.to = Math.max(last.to, span.to);
    else merged.push({ ...span });
  }
  return merged.filter(({ from, to }) => from < to);
}
