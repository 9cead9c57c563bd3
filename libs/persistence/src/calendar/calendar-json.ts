import type { FileProblem } from './calendar-file.errors.js';
import type { RawFile } from './calendar-rows.js';

/** The rows of a JSON file `{year, source, days}`. What cannot be read goes to `problems`. */
export function readJsonRows(content: string, problems: FileProblem[]): RawFile {
  const value = parse(content, problems);
  if (value === undefined) return { rows: [] };
  const complain = (zh: string, en: string) => problems.push({ line: 1, zh, en });
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    complain('应为 {"year", "source", "days"} 对象', 'an object {"year", "source", "days"} is wanted');
    return { rows: [] };
  }
  const { year, source, days, ...rest } = value as Record<string, unknown>;
  for (const key of Object.keys(rest)) complain(`不认识的字段“${key}”`, `unknown field "${key}"`);
  const knownYear = Number.isInteger(year) && Number(year) >= 1949 && Number(year) <= 9999;
  if (!knownYear) complain('year 应为四位年份', 'year must be a four-digit year');
  if (typeof source !== 'string' || source.trim() === '') {
    complain('source 应写明通知名称和文号', 'source must name the notice');
  }
  if (!Array.isArray(days)) {
    complain('days 应为数组', 'days must be an array');
    return { rows: [] };
  }
  const lines = itemLines(content);
  return {
    ...(knownYear ? { year: Number(year) } : {}),
    source: typeof source === 'string' ? source.trim() : '',
    rows: days.map((day: unknown, index) => {
      const { date, kind, name } = (typeof day === 'object' && day !== null ? day : {}) as Record<
        string,
        unknown
      >;
      return { line: lines[index] ?? 1, date, kind, name };
    }),
  };
}

function parse(content: string, problems: FileProblem[]): unknown {
  try {
    return JSON.parse(content) as unknown;
  } catch (error) {
    const { message } = error as Error;
    const position = Number(/position (\d+)/.exec(message)?.[1] ?? content.length);
    const line = content.slice(0, position).split('\n').length;
    problems.push({ line, zh: `不是完整的 JSON：${message}`, en: `not complete JSON: ${message}` });
    return undefined;
  }
}

/**
 * The line on which each item of the `days` array begins. JSON.parse forgets positions, and "item 17" is hard to
 * find in an editor. Only arrays directly inside the outer object hold items; `days` is the only one allowed.
 */
function itemLines(content: string): number[] {
  const lines: number[] = [];
  let line = 1;
  let depth = 0;
  let wanted = false;
  for (const [token] of content.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{},\n]|[^\s"[\]{},]+/g)) {
    if (token === '\n') {
      line += 1;
      continue;
    }
    if (wanted && token !== ']') {
      lines.push(line);
      wanted = false;
    }
    if (token === '[' || token === '{') depth += 1;
    if (token === ']' || token === '}') depth -= 1;
    if (depth === 2 && (token === '[' || token === ',')) wanted = true;
    if (depth < 2) wanted = false;
  }
  return lines;
}
