import { Presets, SingleBar } from 'cli-progress';

/** A bar with rate and time left on a terminal; a plain line every few seconds where there is none. Writes to standard error. */
export interface Progress {
  update(done: number): void;
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
      format: `${title} {bar} {percentage}% {value}/{total} · {rate}/s · {left}`,
      stream: process.stderr,
      hideCursor: true,
      etaBuffer: 200,
    },
    Presets.shades_classic,
  );
  drawn.start(total, 0, { rate: 0, left: '' });
  return {
    update: (done) => drawn.update(done, pace(started, done, total)),
    stop: () => drawn.stop(),
  };
}

function lines(title: string, total: number): Progress {
  const started = Date.now();
  let last = started;
  const print = (done: number) => {
    const { rate, left } = pace(started, done, total);
    process.stderr.write(`${title} ${done}/${total} · ${rate}/s · ${left}\n`);
  };
  let latest = 0;
  return {
    update: (done) => {
      latest = done;
      if (Date.now() - last < LINE_EVERY_MS) return;
      last = Date.now();
      print(done);
    },
    stop: () => print(latest),
  };
}

function pace(started: number, done: number, total: number): { rate: number; left: string } {
  const seconds = Math.max(0.001, (Date.now() - started) / 1_000);
  const rate = Math.round(done / seconds);
  const left = rate > 0 ? Math.max(0, Math.round((total - done) / rate)) : 0;
  return { rate, left: `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}` };
}
