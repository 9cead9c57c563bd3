import type { DataSource } from 'typeorm';
import type { Announcements } from '#engine/announcements.js';
import type { CommandOutcome } from '#engine/command.js';

interface Waiting {
  readonly done: (outcome: CommandOutcome | null) => void;
}

/** How often the database is asked when no news arrives; one query for all who wait. */
const POLL_MS = 100;

/**
 * Lets a caller wait for the outcome of a command. News is a hint, the row is the truth: what is missed on the
 * bulletin board is found by polling.
 */
export class CommandWaiter {
  private readonly waiting = new Map<string, Waiting[]>();
  private timer: NodeJS.Timeout | undefined;
  private asking = false;

  constructor(
    private readonly dataSource: DataSource,
    announcements: Announcements,
  ) {
    announcements.onOutcomes((outcomes) => outcomes.forEach((outcome) => this.settle(outcome)));
    announcements.onMoved((moved) => {
      if (moved.some(({ commandId }) => this.waiting.has(commandId))) void this.ask();
    });
  }

  /** The outcome, or null when it is not known within `timeoutMs`. */
  wait(commandId: string, timeoutMs: number): Promise<CommandOutcome | null> {
    return new Promise((resolve) => {
      const timeout = setTimeout(() => finish(null), timeoutMs);
      const entry: Waiting = { done: (outcome) => finish(outcome) };
      const finish = (outcome: CommandOutcome | null) => {
        clearTimeout(timeout);
        this.forget(commandId, entry);
        resolve(outcome);
      };
      this.waiting.set(commandId, [...(this.waiting.get(commandId) ?? []), entry]);
      this.timer ??= setInterval(() => void this.ask(), POLL_MS).unref();
    });
  }

  private settle(outcome: CommandOutcome): void {
    for (const { done } of this.waiting.get(outcome.commandId) ?? []) done(outcome);
  }

  private forget(commandId: string, entry: Waiting): void {
    const left = (this.waiting.get(commandId) ?? []).filter((other) => other !== entry);
    if (left.length > 0) this.waiting.set(commandId, left);
    else this.waiting.delete(commandId);
    if (this.waiting.size === 0) {
      clearInterval(this.timer);
      this.timer = undefined;
    }
  }

  private async ask(): Promise<void> {
    if (this.asking || this.waiting.size === 0) return;
    this.asking = true;
    try {
      const rows: { outcome: CommandOutcome }[] = await this.dataSource.query(
        `SELECT outcome FROM case_command WHERE id = ANY($1::uuid[]) AND status <> 'waiting'`,
        [[...this.waiting.keys()]],
      );
      for (const { outcome } of rows) this.settle(outcome);
    } catch {
      // The database is away: those who wait time out and are told that the command is accepted and pending.
    } finally {
      this.asking = false;
    }
  }
}
