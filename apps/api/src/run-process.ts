import { setTimeout as sleep } from 'node:timers/promises';
import { readyDatabase } from '#apps/cli/house/database.js';
import { environmentFailure, readEnvironment } from '#apps/cli/house/environment.js';
import type { Role } from '#config/environment.js';
import type { Runtime } from '#config/runtime.js';
import { say, text, type Text } from '#kernel/text.js';

/** What a process runs, once its database is there. */
export interface Running {
  close(): Promise<void>;
}

/** What is in hand is finished in that time, or left to another process. */
const SHUTDOWN_LIMIT_MS = 20_000;

/**
 * The life of one process of a larger house: waits for the database (a minute, saying so), runs until it is told to
 * stop, finishes what it has in hand. Ends with 1 when it cannot start, and says why without a stack trace.
 */
export async function runProcess(role: Role, start: (runtime: Runtime) => Promise<Running>): Promise<void> {
  try {
    const environment = { ...readEnvironment(), role };
    const tell = (line: Text | string) =>
      process.stderr.write(`${typeof line === 'string' ? line : say(line, environment.language)}\n`);
    const told = stopSignal();
    // Whoever is told to stop while it waits for the database has nothing to finish.
    const database = await Promise.race([readyDatabase(environment, tell), told.then(() => process.exit(0))]);
    const running = await start(database.runtime);
    await told;
    tell(text('正在停止，已受理的事项不会丢失…', 'Stopping; nothing accepted is lost…'));
    const closed = running.close().then(() => database.stop());
    await Promise.race([closed, sleep(SHUTDOWN_LIMIT_MS)]);
    process.exit(0);
  } catch (caught) {
    const error = environmentFailure(caught);
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  }
}

/** The second signal ends the process at once. */
function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    let asked = false;
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.on(signal, () => {
        if (asked) process.exit(1);
        asked = true;
        resolve();
      });
  });
}
