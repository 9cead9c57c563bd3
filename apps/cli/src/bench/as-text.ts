import { type Text, text } from '#kernel/text.js';
import type { Backend, BenchReport } from './bench.js';

const NAMES: Readonly<Record<Backend, string>> = { redis: 'Redis', postgres: 'PostgreSQL' };

/** The figures as a table; ratios are what carries over to another machine. */
export function asText({ floor, drain, loop, http, growth }: BenchReport): Text[] {
  const lines: Text[] = [line('', '/s', 'p50 ms', 'p99 ms', '× a', 'RSS MB')];
  const times = (perSecond: number) => (floor ? (perSecond / floor.perSecond).toFixed(2) : '');
  if (floor)
    lines.push(
      line(['a 手写 SQL，16 连接', 'a  SQL by hand, 16 connections'], floor.perSecond, '', '', '1.00', ''),
    );
  for (const [backend, row] of entries(drain))
    lines.push(
      line(
        [`b 积压 ${backend}`, `b  backlog, ${backend}`],
        row.perSecond,
        '',
        '',
        times(row.perSecond),
        row.rssMb,
      ),
      line(
        [`b 含通知文书 ${backend}`, `b  with its letters, ${backend}`],
        Math.round(row.events / row.secondsWithEffects),
        '',
        '',
        times(row.events / row.secondsWithEffects),
        '',
      ),
    );
  for (const [backend, row] of entries(loop))
    lines.push(
      line(
        [`c 进程内 ${backend}`, `c  in process, ${backend}`],
        row.perSecond,
        row.p50,
        row.p99,
        times(row.perSecond),
        row.rssMb,
      ),
    );
  for (const [backend, row] of entries(http))
    lines.push(
      line(
        [`c HTTP ${backend}`, `c  over HTTP, ${backend}`],
        row.perSecond,
        row.p50,
        row.p99,
        times(row.perSecond),
        row.serverRssMb,
      ),
    );
  for (const row of growth)
    lines.push(
      line(
        [`d 库中 ${row.size} 件`, `d  beside ${row.size} cases`],
        row.perSecond,
        row.p50,
        row.p99,
        times(row.perSecond),
        row.rssMb,
      ),
    );
  return lines;
}

function entries<T>(rows: Partial<Record<Backend, T>>): [string, T][] {
  return (Object.entries(rows) as [Backend, T][]).map(([backend, row]) => [NAMES[backend], row]);
}

function line(name: string | readonly [zh: string, en: string], ...cells: (string | number)[]): Text {
  const row = (label: string) =>
    `${pad(label, 34)}${cells.map((cell) => String(cell).padStart(10)).join('')}`;
  return typeof name === 'string' ? text(row(name), row(name)) : text(row(name[0]), row(name[1]));
}

function pad(name: string, width: number): string {
  const columns = [...name].reduce((sum, letter) => sum + (letter.charCodeAt(0) > 0x2e7f ? 2 : 1), 0);
  return name + ' '.repeat(Math.max(1, width - columns));
}
