import { DateTime } from 'luxon';
import { calendarError } from './calendar.errors.js';
import { type DaySerial, daySerial, serialToDate, tryDaySerial } from './day-serial.js';

/** The one civil time zone of every deadline. The name stands here and nowhere else. */
export const ZONE = 'Asia/Shanghai';

const DAY_MS = 86_400_000;
const OFFSET_MS = 8 * 3_600_000;
/** 1992-01-01 00:00 +08:00. Summer time was kept 1986-1991; since then the offset has never changed. */
const FIXED_SINCE_MS = Date.UTC(1992, 0, 1) - OFFSET_MS;
const FIXED_SINCE_DAY: DaySerial = Date.UTC(1992, 0, 1) / DAY_MS;
const INSTANT = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})$/;

/**
 * Milliseconds since 1970 of an ISO 8601 instant.
 * @throws CALENDAR.BAD_INSTANT without an offset: the machine's own zone must never decide a deadline.
 */
export function instantMs(instant: Date | string): number {
  let ms: number;
  if (typeof instant === 'string') {
    const match = INSTANT.exec(instant);
    // Date.parse accepts 30 February, so the date part is checked by itself.
    ms = match && tryDaySerial(match[1]!) !== null ? Date.parse(instant) : Number.NaN;
  } else {
    ms = instant.getTime();
  }
  if (Number.isNaN(ms)) throw calendarError('badInstant', { value: String(instant) });
  return ms;
}

/** The civil day in ZONE that contains the instant (milliseconds), as a serial. */
export function serialOfMs(ms: number): DaySerial {
  if (ms >= FIXED_SINCE_MS) return Math.floor((ms + OFFSET_MS) / DAY_MS);
  const local = DateTime.fromMillis(ms, { zone: ZONE });
  return daySerial(local.toFormat('yyyy-MM-dd'));
}

/** 00:00 in ZONE of the day, as milliseconds. */
export function startMsOfSerial(serial: DaySerial): number {
  if (serial >= FIXED_SINCE_DAY) return serial * DAY_MS - OFFSET_MS;
  return DateTime.fromISO(serialToDate(serial), { zone: ZONE }).startOf('day').toMillis();
}

/** The instant in milliseconds as ISO text in UTC with milliseconds: texts then sort like instants. */
export function isoOfMs(ms: number): string {
  return new Date(ms).toISOString();
}
