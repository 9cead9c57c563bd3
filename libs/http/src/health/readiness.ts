import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import type { Queue } from 'bullmq';
import { DataSource } from 'typeorm';
import type { Logger } from 'pino';
import { LOGGER } from '#config/runtime.js';
import { Announcements } from '#engine/announcements.js';
import { newId } from '#kernel/ids.js';
import type { QueueBackend } from '#queue/queue-backend.js';
import { QUEUE_BACKEND } from '#queue/queue.module.js';
import { QUEUES, type TransitionJob } from '#queue/queue-names.js';
import { PROBE } from '#queue/worker-hub.js';

export type CheckState = 'ok' | 'waiting' | 'away';

const PROBE_EVERY_MS = 30_000;
/** Until the first probe came back, a new one is sent this often: at start a worker may come later than we. */
const PROBE_AGAIN_MS = 2_000;
const PROBE_TIMEOUT_MS = 5_000;
const PING_TIMEOUT_MS = 2_000;

/**
 * Whether work flows: a probe job goes through the queue and a worker's answer comes back over the bulletin board. A
 * ping would be answered by a queue that has stalled.
 */
@Injectable()
export class Readiness implements OnApplicationBootstrap, OnApplicationShutdown {
  private queue: Queue<TransitionJob> | undefined;
  private timer: NodeJS.Timeout | undefined;
  private state: CheckState = 'waiting';
  private closed = false;

  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(QUEUE_BACKEND) private readonly backend: QueueBackend,
    @Inject(Announcements) private readonly announcements: Announcements,
    @Inject(LOGGER) private readonly log: Logger,
  ) {}

  onApplicationBootstrap(): void {
    this.queue = this.backend.queue<TransitionJob>(QUEUES.transitions);
    this.queue.on('error', () => {});
    void this.probe();
  }

  async onApplicationShutdown(): Promise<void> {
    this.closed = true;
    clearTimeout(this.timer);
    await this.queue?.close().catch(() => {});
  }

  /** Every part that must be well, by name. */
  async checks(): Promise<Record<'database' | 'queue', CheckState>> {
    return { database: await this.ping(), queue: this.state };
  }

  private async ping(): Promise<CheckState> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<CheckState>((resolve) => {
      timer = setTimeout(() => resolve('away'), PING_TIMEOUT_MS);
    });
    const asked = this.dataSource.query('SELECT 1').then(
      () => 'ok' as const,
      () => 'away' as const,
    );
    return Promise.race([asked, late]).finally(() => clearTimeout(timer));
  }

  private async probe(): Promise<void> {
    const before = this.state;
    const came = await this.sendProbe().catch(() => false);
    if (this.closed) return;
    this.state = came ? 'ok' : before === 'waiting' ? 'waiting' : 'away';
    if (before === 'ok' && !came) this.log.warn({}, 'a probe did not come back through the queue');
    this.timer = setTimeout(() => void this.probe(), came ? PROBE_EVERY_MS : PROBE_AGAIN_MS).unref();
  }

  private async sendProbe(): Promise<boolean> {
    const id = newId();
    let heard: () => void = () => {};
    let timer: NodeJS.Timeout | undefined;
    const answer = new Promise<boolean>((resolve) => {
      heard = this.announcements.onMoved(
        (moved) => moved.some(({ commandId }) => commandId === id) && resolve(true),
      );
      timer = setTimeout(() => resolve(false), PROBE_TIMEOUT_MS);
    });
    try {
      // Not awaited: a queue that is away may hold the call for longer than we wait.
      this.queue?.add(PROBE, { caseId: id }).catch(() => {});
      return await answer;
    } finally {
      heard();
      clearTimeout(timer);
    }
  }
}
