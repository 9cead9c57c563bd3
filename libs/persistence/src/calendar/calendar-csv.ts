import { parse } from 'csv-parse/sync';
import type { FileProblem } from './calendar-file.errors.js';
import type { RawFile, RawRow } from './calendar-rows.js';

const HEADER = 'date,kind,name';

/** The rows of a CSV file with the header date,kind,name. What cannot be read goes to `problems`. */
export function readCsvRows(content: string, problems: FileProblem[]): RawFile {
  let records: { record: string[]; info: { lines: number } }[];
  try {
    records = parse(content, {
      bom: true,
      info: true,
      trim: true,
      skip_empty_lines: true,
      relax_column_count: true,
    }) as unknown as typeof records;
  } catch (error) {
    const { message, lines } = error as { message: string; lines?: number };
    problems.push({ line: lines ?? 1, zh: `不是完整的 CSV：${message}`, en: `not complete CSV: ${message}` });
    return { rows: [] };
  }
  const [header, ...rest] = records;
  if (header?.record.join(',') !== HEADER) {
    problems.push({
      line: header?.info.lines ?? 1,
      zh: `首行应为 ${HEADER}`,
      en: `the first line must be ${HEADER}`,
    });
    return { rows: [] };
  }
  const rows: RawRow[] = [];
  for (const { record, info } of rest) {
    const [date, kind, name] = record;
    if (record.length === 3) rows.push({ line: info.lines, date, kind, name });
    else {
      problems.push({
        line: info.lines,
        zh: `应有3列，实有${record.length}列`,
        en: `3 columns are wanted, there are ${record.length}`,
      });
    }
  }
  return { rows };
}
