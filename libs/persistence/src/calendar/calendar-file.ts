import type { CalendarDay } from '#kernel/calendar/work-calendar.js';
import { CalendarFileError, type FileProblem } from './calendar-file.errors.js';
import { checkRows } from './calendar-rows.js';
import { readCsvRows } from './calendar-csv.js';
import { readJsonRows } from './calendar-json.js';

export { diffYear, type CalendarDiff } from './calendar-diff.js';
export { CalendarFileError, type FileProblem } from './calendar-file.errors.js';

/** One official year, ready to be stored. Days in order of date. */
export interface CalendarYear {
  readonly year: number;
  readonly source: string;
  readonly days: readonly CalendarDay[];
}

/** What a CSV cannot say itself. A JSON file's own `year` and `source` win; a `year` that differs is refused. */
export interface CalendarFileOptions {
  readonly year?: number;
  readonly source?: string;
}

/**
 * Reads the file of `heyi calendar import`: JSON `{year, source, days: [{date, kind, name}]}` or CSV with the header
 * `date,kind,name`. Bytes may be UTF-8 (with or without BOM) or GB18030, which Chinese Excel writes.
 * A CSV without `options.year` takes the year of its first day.
 * @throws CalendarFileError (CALENDAR.BAD_FILE) listing every bad line; a file is taken whole or not at all.
 */
export function parseCalendarFile(
  content: string | Uint8Array,
  options: CalendarFileOptions = {},
): CalendarYear {
  const source = decode(content);
  const problems: FileProblem[] = [];
  const read = /^\s*[{[]/.test(source) ? readJsonRows(source, problems) : readCsvRows(source, problems);
  if (read.year !== undefined && options.year !== undefined && read.year !== options.year) {
    problems.push({
      line: 1,
      zh: `文件是${read.year}年的，要导入的却是${options.year}年`,
      en: `the file is for ${read.year}, but ${options.year} was to be imported`,
    });
  }
  const checked = checkRows(
    read.rows,
    {
      year: read.year ?? options.year,
      source: read.source ?? options.source ?? '',
    },
    problems,
  );
  if (problems.length > 0) throw new CalendarFileError(problems.toSorted((a, b) => a.line - b.line));
  return checked;
}

function decode(content: string | Uint8Array): string {
  if (typeof content === 'string') return content.replace(/^\uFEFF/, '');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    return new TextDecoder('gb18030').decode(content);
  }
}
