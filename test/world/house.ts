import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { FaultPoint } from '#engine/fault-point.js';
import type { HouseSettings as Settings, Order, Report } from './house-process.js';

export type HouseSettings = Omit<Settings, 'password'>;

/** Compiled by `global-setup.mjs` and by `npm run chaos`; a child process cannot run TypeScript. */
const ENTRY = join(process.cwd(), 'dist', 'test', 'world', 'house-process.js');

export const HOUSE_PASSWORD = 'a demo password';

/** The program in a process of its own, which can be killed at a named point or at any moment. */
export class House {
  private constructor(
    private readonly child: ChildProcess,
    readonly settings: HouseSettings,
    readonly url: string,
    /** Resolves when the process is gone, with the signal that ended it. */
    readonly gone: Promise<string | null>,
  ) {}

  static async start(settings: HouseSettings): Promise<House> {
    const child = fork(ENTRY, [], {
      env: {
        ...process.env,
        NODE_OPTIONS: '',
        HEYI_TEST_HOUSE: JSON.stringify({ ...settings, password: HOUSE_PASSWORD }),
      },
      execArgv: [],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    const gone = once(child, 'exit').then(([, signal]) => signal as string | null);
    const told = once(child, 'message').then(([report]) => (report as Report).url);
    try {
      const url = await Promise.race([
        told,
        gone.then((signal) =>
          Promise.reject(new Error(`the house did not start (${signal ?? 'it ended by itself'})`)),
        ),
      ]);
      return new House(child, settings, url, gone);
    } finally {
      // A test that fails before it can end its houses must not keep the test run alive for ever.
      hold(child, false);
    }
  }

  /** The same house again: same database, same port. */
  again(more: Partial<HouseSettings> = {}): Promise<House> {
    return House.start({ ...this.settings, port: Number(new URL(this.url).port), ...more });
  }

  dieAt(point: FaultPoint | null): Promise<void> {
    return this.order({ dieAt: point });
  }

  moveClock(clockOffsetMs: number): Promise<void> {
    return this.order({ clockOffsetMs });
  }

  async kill(): Promise<void> {
    this.child.ref();
    this.child.kill('SIGKILL');
    await this.gone;
  }

  private async order(order: Order): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    hold(this.child, true);
    this.child.send(order);
    await Promise.race([once(this.child, 'message'), this.gone]);
    hold(this.child, false);
  }
}

/** Whether this process stays alive for the sake of the child. */
function hold(child: ChildProcess, yes: boolean): void {
  if (yes) child.ref();
  else child.unref();
  if (yes) child.channel?.ref();
  else child.channel?.unref();
}
