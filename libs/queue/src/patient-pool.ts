import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';

/** How long a failed call is held back. */
const HOLD_BACK_MS = 500;

/**
 * A pool whose failures take a moment. BullMQ's worker fetches again at once after any error that is not
 * ECONNREFUSED: with a database that restarts or was dropped it would spin at full speed and starve the process.
 */
export class PatientPool extends pg.Pool {
  override connect(): Promise<pg.PoolClient>;
  override connect(
    callback: (
      error: Error | undefined,
      client: pg.PoolClient | undefined,
      done: (release?: unknown) => void,
    ) => void,
  ): void;
  override connect(
    callback?: (error: Error | undefined, client: pg.PoolClient | undefined, done: () => void) => void,
  ) {
    // pg.Pool calls its own connect with a callback inside query(): only the promise form is slowed down here.
    if (callback) return super.connect(callback as never);
    return heldBack(super.connect());
  }

  override query(...parameters: never[]): never {
    return heldBack(
      (super.query as (...all: unknown[]) => Promise<unknown>).apply(this, parameters),
    ) as never;
  }
}

async function heldBack<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    await sleep(HOLD_BACK_MS, undefined, { ref: false });
    throw error;
  }
}
