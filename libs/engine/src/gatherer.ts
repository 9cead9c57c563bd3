import type { BatchReport } from './transition-runner.js';

interface Waiting {
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
  tries: number;
}

/**
 * After so many tries a job gives its case up: another worker that holds it will apply what waits, and a ring for a
 * case that does not exist (an older queue than the database) must end some time. The sweeper rings for what is left.
 */
const MAX_TRIES = 50;

export interface GathererOptions {
  /** Cases per transaction. */
  readonly maxBatch: number;
  /** Transactions at the same time; their cases never overlap. */
  readonly lanes: number;
  /** Pause before a case that another worker held is tried again, in milliseconds. */
  readonly retryAfterMs: number;
}

/**
 * Gathers the cases of many jobs into batches: while one batch commits, the next one fills up.
 * A case is never in two batches at once; a ring that arrives meanwhile puts it into the next.
 */
export class Gatherer {
  private readonly waiting = new Map<string, Waiting[]>();
  private readonly running = new Set<string>();
  private busyLanes = 0;
  /** A full batch left others waiting that nobody has rung for yet. */
  private hungry = false;
  private closing = false;
  private idle: (() => void)[] = [];

  constructor(
    private readonly run: (caseIds: readonly string[]) => Promise<BatchReport>,
    private readonly options: GathererOptions,
  ) {}

  /** Resolves when the waiting commands of this case have been applied and committed. */
  apply(caseId: string): Promise<void> {
    return new Promise((resolve, reject) => {
      this.push(caseId, { resolve, reject, tries: 0 });
      // Let the jobs that arrive in the same tick join the batch.
      setImmediate(() => this.pump());
    });
  }

  /** Takes nothing more than it was asked for, and resolves when nothing waits and nothing runs. */
  async drained(): Promise<void> {
    this.closing = true;
    this.hungry = false;
    if (this.waiting.size === 0 && this.busyLanes === 0) return;
    await new Promise<void>((resolve) => this.idle.push(resolve));
  }

  private push(caseId: string, ...waiting: Waiting[]): void {
    this.waiting.set(caseId, [...(this.waiting.get(caseId) ?? []), ...waiting]);
  }

  private pump(): void {
    while (this.busyLanes < this.options.lanes) {
      const batch = this.take();
      if (batch.size === 0 && !this.hungry) break;
      this.hungry = false;
      this.busyLanes += 1;
      void this.runBatch(batch).finally(() => {
        this.busyLanes -= 1;
        this.pump();
        if (this.busyLanes === 0 && this.waiting.size === 0) for (const done of this.idle.splice(0)) done();
      });
    }
  }

  private take(): Map<string, Waiting[]> {
    const batch = new Map<string, Waiting[]>();
    for (const [caseId, waiting] of this.waiting) {
      if (batch.size >= this.options.maxBatch) break;
      if (this.running.has(caseId)) continue;
      batch.set(caseId, waiting);
    }
    for (const caseId of batch.keys()) {
      this.waiting.delete(caseId);
      this.running.add(caseId);
    }
    return batch;
  }

  private async runBatch(batch: Map<string, Waiting[]>): Promise<void> {
    try {
      const { again, more } = await this.run([...batch.keys()]);
      this.hungry ||= more && !this.closing;
      const retry = new Set(again);
      for (const [caseId, waiting] of batch) {
        this.running.delete(caseId);
        if (retry.has(caseId)) this.later(caseId, waiting);
        else for (const { resolve } of waiting) resolve();
      }
    } catch (error) {
      for (const [caseId, waiting] of batch) {
        this.running.delete(caseId);
        for (const { reject } of waiting) reject(error);
      }
    }
  }

  private later(caseId: string, waiting: Waiting[]): void {
    for (const one of waiting) one.tries += 1;
    for (const { resolve } of waiting.filter(({ tries }) => tries >= MAX_TRIES)) resolve();
    const patient = waiting.filter(({ tries }) => tries < MAX_TRIES);
    if (patient.length === 0) return;
    this.push(caseId, ...patient);
    // Kept out of the next batch for a moment, or two workers would spin on the same lock.
    this.running.add(caseId);
    setTimeout(() => {
      this.running.delete(caseId);
      this.pump();
    }, this.options.retryAfterMs);
  }
}
