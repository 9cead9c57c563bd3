import { dayOfWeek, isCivilDate } from '#kernel/calendar/civil-date.js';
import { holidayName } from '#kernel/calendar/holiday-names.js';
import type { CalendarDay } from '#kernel/calendar/work-calendar.js';
import type { FileProblem } from './calendar-file.errors.js';

/** A day as the file has it, unchecked, with the line it stands on. */
export interface RawRow {
  readonly line: number;
  readonly date: unknown;
  readonly kind: unknown;
  readonly name: unknown;
}

/** What a reader takes out of a file; `year` and `source` only where the format can say them. */
export interface RawFile {
  readonly year?: number;
  readonly source?: string;
  readonly rows: readonly RawRow[];
}

/** Checks every row and adds what is wrong to `problems`; the result is of use only when nothing was added. */
export function checkRows(
  rows: readonly RawRow[],
  file: { year: number | undefined; source: string },
  problems: FileProblem[],
): { year: number; source: string; days: CalendarDay[] } {
  const year = file.year ?? firstYear(rows);
  const lineOf = new Map<string, number>();
  const days: CalendarDay[] = [];
  for (const row of rows) {
    const found = rowProblems(row, year, lineOf);
    problems.push(...found.map((problem) => ({ line: row.line, ...problem })));
    if (typeof row.date === 'string' && !lineOf.has(row.date)) lineOf.set(row.date, row.line);
    if (found.length > 0) continue;
    const { date, kind, name } = row as { date: string; kind: CalendarDay['kind']; name: string };
    days.push({ date, kind, name: holidayName(name.trim()), source: file.source });
  }
  // An empty file would make the year official with no holiday in it at all.
  if (rows.length === 0 && problems.length === 0) {
    problems.push({ line: 1, zh: '文件中没有任何日期', en: 'the file holds no days' });
  }
  return { year, source: file.source, days: days.toSorted((a, b) => a.date.localeCompare(b.date)) };
}

function rowProblems(row: RawRow, year: number, lineOf: ReadonlyMap<string, number>) {
  const { date, kind, name } = row;
  const found: { zh: string; en: string }[] = [];
  if (!isCivilDate(date)) {
    found.push({
      zh: `日期“${show(date)}”不存在，应如 2027-01-01`,
      en: `no such date "${show(date)}", write 2027-01-01`,
    });
  } else {
    const earlier = lineOf.get(date);
    if (earlier !== undefined) {
      found.push({ zh: `${date} 与第${earlier}行重复`, en: `${date} is already on line ${earlier}` });
    }
    if (Number(date.slice(0, 4)) !== year) {
      found.push({ zh: `${date} 不在${year}年内`, en: `${date} is not in ${year}` });
    }
    // A make-up day on a Monday to Friday changes nothing: it is a misread date.
    if (kind === 'workday' && dayOfWeek(date) % 6 !== 0) {
      found.push({
        zh: `${date} 不是周末，不能是调休上班日`,
        en: `${date} is no weekend day, so no make-up workday`,
      });
    }
  }
  if (kind !== 'holiday' && kind !== 'workday') {
    found.push({
      zh: `类型“${show(kind)}”无效，应为 holiday（放假）或 workday（调休上班）`,
      en: `unknown kind "${show(kind)}", use holiday or workday`,
    });
  }
  if (typeof name !== 'string' || holidayName(name).zh === '') {
    found.push({ zh: '缺少节日名称', en: 'the name is missing' });
  }
  return found;
}

function firstYear(rows: readonly RawRow[]): number {
  const dated = rows.find(({ date }) => isCivilDate(date));
  return dated ? Number(String(dated.date).slice(0, 4)) : 0;
}

function show(value: unknown): string {
  return value === undefined ? '' : typeof value === 'string' ? value : JSON.stringify(value);
}
