import { Presets, SingleBar } from 'cli-progress';

/** A bar with rate and time left on a terminal; a plain line every few seconds where there is none. Writes to standard error. */
export interface Progress {
  /**
   * `done` in the unit of the total (bytes, cases); `counted` are the things whose rate is shown, when they differ;
   * `note` is shown beside them.
   */
  update(done: number, counted?: number, note?: string): void;
  stop(): void;
}

const LINE_EVERY_MS = 5_000;

export function progress(title: string, total: number): Progress {
  return process.stderr.isTTY ? bar(title, total) : lines(title, total);
}

function bar(title: string, total: number): Progress {
  const started = Date.now();
  const drawn = new SingleBar(
    {
      format: `${title} {bar} {percentage}% · {note}{counted} · {rate}/s · {left}`,
      stream: process.stderr,
      hideCursor: true,
      etaBuffer: 200,
    },
    Presets.shades_classic,
  );
  drawn.start(total, 0, { counted: 0, rate: 0, left: '', note: '' });
  return {
    update: (done, counted = done, note = '') =>
      drawn.update(done, { ...pace(started, done, total, counted), note: note && `${note} · ` }),
    stop: () => drawn.stop(),
  };
}

function lines(title: string, total: number): Progress {
  const started = Date.now();
  let last = started;
  let latest: [done: number, counted: number, note: string] = [0, 0, ''];
  const print = () => {
    const { rate, left } = pace(started, latest[0], total, latest[1]);
    const percent = total > 0 ? Math.floor((latest[0] / total) * 100) : 100;
    const note = latest[2] && `${latest[2]} · `;
    process.stderr.write(`${title} ${percent}% · ${note}${latest[1]} · ${rate}/s · ${left}\n`);
  };
  return {
    update: (done, counted = done, note = '') => {
      latest = [done, counted, note];
      if (Date.now() - last < LINE_EVERY_MS) return;
      last = Date.now();
      print();
    },
    stop: print,
  };
}

function pace(
  started: number,
  done: number,
  total: number,
  counted: number,
): { counted: number; rate: number; left: string } {
  const seconds = Math.max(0.001, (Date.now() - started) / 1_000);
  const rate = Math.round(counted / seconds);
  const left = done > 0 ? Math.max(0, Math.round(((total - done) * seconds) / done)) : 0;
  return { counted, rate, left: `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}` };
}
