import type { Job, Queue, Worker } from 'bullmq';
import type { Announcements } from '#engine/announcements.js';
import type { Gatherer } from '#engine/gatherer.js';
import type { Log } from '#engine/ports.js';
import type { Sweeper } from '#engine/sweeper.js';
import type { QueueBackend } from './queue-backend.js';
import type { QueueBell } from './queue-bell.js';
import { type EffectJob, QUEUES, type SweepJob, type TransitionJob } from './queue-names.js';

export interface WorkerHubOptions {
  /** Jobs in flight; their cases are gathered into common transactions. */
  readonly transitions: number;
  readonly sweepEveryMs: number;
}

/** Carries out every effect that waits; defined in libs/effects. */
export type CarryOutEffects = () => Promise<unknown>;

/** A probe asks whether jobs really flow: a ping would be answered by a queue that has stalled. */
export const PROBE = 'probe';

/**
 * The workers of one process: transitions, effects, and the sweeper with two hearts: a job scheduler as pacemaker,
 * and a plain timer in case the queue lost it.
 */
export class WorkerHub {
  private workers: Worker[] = [];
  private sweeps: Queue<SweepJob> | undefined;
  private timer: NodeJS.Timeout | undefined;
  private sweeping: Promise<unknown> | undefined;
  private lastSweep = 0;

  constructor(
    private readonly backend: QueueBackend,
    private readonly bell: QueueBell,
    private readonly gatherer: Gatherer,
    private readonly carryOutEffects: CarryOutEffects,
    private readonly sweeper: Sweeper,
    private readonly announcements: Announcements,
    private readonly log: Log,
    private readonly options: WorkerHubOptions,
  ) {}

  start(): void {
    // Without a queue the cases still move: by hand, one process at a time under the same row locks.
    this.bell.whenLost((caseIds) => {
      for (const caseId of caseIds) this.gatherer.apply(caseId).catch(() => {});
    });
    this.workers = [
      this.backend.worker<TransitionJob>(QUEUES.transitions, (job) => this.transition(job), {
        concurrency: this.options.transitions,
      }),
      this.backend.worker<EffectJob>(QUEUES.effects, () => this.carryOutEffects(), { concurrency: 1 }),
      this.backend.worker<SweepJob>(QUEUES.sweep, () => this.sweep(), { concurrency: 1 }),
    ] as Worker[];
    for (const worker of this.workers) {
      worker.on('error', (error) =>
        this.log.warn({ queue: worker.name, err: error }, 'queue connection trouble'),
      );
      worker.on('failed', (job, error) =>
        this.log.warn({ queue: worker.name, job: job?.id, err: error }, 'job failed'),
      );
    }
    this.sweeps = this.backend.queue<SweepJob>(QUEUES.sweep);
    this.sweeps.on('error', () => {});
    this.sweeps
      .upsertJobScheduler('sweep', { every: this.options.sweepEveryMs }, { name: 'sweep', data: {} })
      .catch((error: unknown) => this.log.warn({ err: error }, 'no pacemaker; the timer sweeps alone'));
    this.timer = setInterval(() => {
      if (Date.now() - this.lastSweep >= this.options.sweepEveryMs) void this.sweep().catch(() => {});
    }, this.options.sweepEveryMs).unref();
  }

  /** Takes no new job, finishes those in hand, then returns. */
  async stop(): Promise<void> {
    clearInterval(this.timer);
    await Promise.allSettled(this.workers.map((worker) => worker.close()));
    await Promise.allSettled([this.sweeps?.close(), this.sweeping, this.gatherer.drained()]);
  }

  private async transition(job: Job<TransitionJob>): Promise<void> {
    if (job.name === PROBE) {
      this.announcements.announce([
        { commandId: job.data.caseId, caseId: job.data.caseId, status: 'applied', state: '', version: 0 },
      ]);
      return;
    }
    await this.gatherer.apply(job.data.caseId);
  }

  private async sweep(): Promise<void> {
    if (this.sweeping) return;
    this.lastSweep = Date.now();
    this.sweeping = this.sweeper.sweep();
    try {
      await this.sweeping;
    } catch (error) {
      this.log.warn({ err: error }, 'a sweep failed; the next one will see the same rows');
    } finally {
      this.sweeping = undefined;
    }
  }
}
