import { Duration } from 'luxon';

const DAY_MS = 86_400_000;
const LONGEST_MS = 36_500 * DAY_MS;

/**
 * Milliseconds of an ISO 8601 duration (`P8D`, `-PT2H`), or undefined when it is none we take.
 * Years and months are refused: they have no fixed length, so "a month later" would mean 30 days here and a
 * calendar month everywhere else in the program.
 */
export function clockOffsetMs(text: string): number | undefined {
  const duration = Duration.fromISO(text);
  if (!/\d/.test(text) || !duration.isValid || duration.years || duration.months) return undefined;
  const ms = Math.round(duration.toMillis()) || 0;
  return Math.abs(ms) <= LONGEST_MS ? ms : undefined;
}
