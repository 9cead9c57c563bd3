import { type ErrorDefinition, HeyiError } from '../errors.js';
import { text } from '../text.js';

const define = (code: string, title: [string, string], message: [string, string]): ErrorDefinition => ({
  code,
  status: 400,
  title: text(...title),
  message: text(...message),
});

/** What the calendar refuses. All are caller mistakes: nothing here depends on the time or the database. */
export const CALENDAR_ERRORS = {
  badDate: define(
    'CALENDAR.BAD_DATE',
    ['日期无效', 'Not a calendar date'],
    [
      '“{value}”不是存在的日期，请写作 2026-09-30 的形式。',
      '"{value}" is not an existing date. Write it like 2026-09-30.',
    ],
  ),
  badInstant: define(
    'CALENDAR.BAD_INSTANT',
    ['时间无效', 'Not an instant'],
    [
      '“{value}”不是带时区的时间，请写作 2026-09-30T10:00:00+08:00 的形式。',
      '"{value}" is not an instant with an offset. Write it like 2026-09-30T10:00:00+08:00.',
    ],
  ),
  badBudget: define(
    'CALENDAR.BAD_BUDGET',
    ['期限长度无效', 'Not a valid time limit'],
    [
      '期限“{amount} {unit}”无效：工作日和自然日须为 0 至 {max} 的整数，小时须大于 0。',
      'The limit "{amount} {unit}" is not valid: days are whole numbers from 0 to {max}, hours are above 0.',
    ],
  ),
  badPause: define(
    'CALENDAR.BAD_PAUSE',
    ['暂停期间无效', 'Not a valid pause'],
    [
      '暂停期间的结束（{to}）早于开始（{from}），请核对。',
      'The pause ends ({to}) before it begins ({from}). Check both.',
    ],
  ),
  duplicateDay: define(
    'CALENDAR.DUPLICATE_DAY',
    ['日历中有重复的日期', 'The calendar names a day twice'],
    ['日历中 {date} 出现了两次，请删去其一。', 'The calendar holds {date} twice. Remove one of the entries.'],
  ),
} as const satisfies Record<string, ErrorDefinition>;

/** Builds the error to throw; `details` fill the message and travel to the caller. */
export function calendarError(
  name: keyof typeof CALENDAR_ERRORS,
  details: Readonly<Record<string, unknown>>,
): HeyiError {
  return new HeyiError(CALENDAR_ERRORS[name], details);
}
