import { type Text, text } from '../text.js';
import { addDays, type CivilDate } from './civil-date.js';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A stretch of consecutive days. */
export interface DayRun<T extends { readonly date: CivilDate }> {
  readonly first: CivilDate;
  readonly last: CivilDate;
  readonly days: readonly T[];
}

/** Consecutive days put together; the days come in order. */
export function groupRuns<T extends { readonly date: CivilDate }>(days: readonly T[]): DayRun<T>[] {
  const runs: { first: CivilDate; last: CivilDate; days: T[] }[] = [];
  for (const day of days) {
    const run = runs.at(-1);
    if (run && addDays(run.last, 1) === day.date) {
      run.last = day.date;
      run.days.push(day);
    } else runs.push({ first: day.date, last: day.date, days: [day] });
  }
  return runs;
}

/** '10月1日至10月7日' / '1–7 October'; the year is said when it is not `year`. */
export function runPhrase(first: CivilDate, last: CivilDate, year: string): Text {
  if (first === last) return dayPhrase(first, year);
  const ownYear = first.slice(0, 4);
  const sameYear = last.startsWith(ownYear);
  // Chinese says the year at the front, English at the end; a run within one year says it once.
  const zhTo = dayPhrase(last, sameYear ? ownYear : year).zh;
  const enFrom = last.startsWith(first.slice(0, 7))
    ? String(Number(first.slice(8)))
    : dayPhrase(first, sameYear ? ownYear : year).en;
  return text(`${dayPhrase(first, year).zh}至${zhTo}`, `${enFrom}–${dayPhrase(last, year).en}`);
}

/** '10月1日' / '1 October', with the year when it is not `year` (four digits). */
export function dayPhrase(date: CivilDate, year: string): Text {
  const month = Number(date.slice(5, 7));
  const day = Number(date.slice(8));
  const other = date.slice(0, 4) === year ? null : date.slice(0, 4);
  return text(
    `${other ? `${other}年` : ''}${month}月${day}日`,
    `${day} ${MONTHS[month - 1]}${other ? ` ${other}` : ''}`,
  );
}

/** '1 working day', '2 working days'. */
export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

const ENGLISH_LIST = new Intl.ListFormat('en-GB');

/** Several phrases as one: 'a、b、c' / 'a, b and c'. */
export function listPhrase(phrases: readonly Text[]): Text {
  return text(phrases.map(({ zh }) => zh).join('、'), ENGLISH_LIST.format(phrases.map(({ en }) => en)));
}
