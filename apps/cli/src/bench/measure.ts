export interface Measured {
  readonly what: string;
  readonly p50: number;
  readonly p95: number;
  readonly max: number;
  readonly answers: number;
}

/** Times a call over and over, in milliseconds, after a few rounds that do not count. */
export async function measure(what: string, rounds: number, call: () => Promise<unknown>): Promise<Measured> {
  for (let i = 0; i < 5; i += 1) await call();
  const times: number[] = [];
  for (let i = 0; i < rounds; i += 1) {
    const started = performance.now();
    await call();
    times.push(performance.now() - started);
  }
  times.sort((a, b) => a - b);
  const at = (share: number) =>
    Math.round((times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0) * 10) / 10;
  return { what, p50: at(0.5), p95: at(0.95), max: at(1), answers: times.length };
}

/** A table for people. */
export function asTable(rows: readonly Measured[]): string[] {
  const width = Math.max(...rows.map(({ what }) => what.length), 4);
  const line = (what: string, ...cells: (string | number)[]) =>
    `  ${what.padEnd(width)} ${cells.map((cell) => String(cell).padStart(9)).join('')}`;
  return [
    line('', 'p50 ms', 'p95 ms', 'max ms'),
    ...rows.map((row) => line(row.what, row.p50, row.p95, row.max)),
  ];
}
