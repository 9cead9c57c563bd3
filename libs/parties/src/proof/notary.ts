import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import type { Logger } from 'pino';
import { CLOCK, LOGGER } from '#config/runtime.js';
import { type Checkpoint, readCheckpoint } from '#engine/checkpoint.js';
import { civilDateOf } from '#kernel/calendar/civil-date.js';
import type { Clock } from '#kernel/clock.js';
import { CheckpointStore } from '#persistence/checkpoint/checkpoint-store.js';
import { CheckpointSigner } from './checkpoint-signer.js';

const LOOK_EVERY_MS = 10 * 60_000;

/** Takes one checkpoint a day over all histories. Several processes may try: the database lets one through at a time. */
@Injectable()
export class Notary implements OnApplicationBootstrap, OnApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;

  constructor(
    @Inject(CheckpointStore) private readonly checkpoints: CheckpointStore,
    @Inject(CheckpointSigner) private readonly signer: CheckpointSigner,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOGGER) private readonly log: Logger,
  ) {}

  onApplicationBootstrap(): void {
    // A database that is away now is there at a later look.
    this.timer = setInterval(() => void this.daily().catch(() => {}), LOOK_EVERY_MS).unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  /** A checkpoint if today has none yet. */
  async daily(): Promise<Checkpoint | null> {
    const last = await this.checkpoints.latest();
    const today = civilDateOf(this.clock.now());
    return last && civilDateOf(readCheckpoint(last).at) >= today ? null : this.take();
  }

  async take(): Promise<Checkpoint | null> {
    const taken = await this.checkpoints.take(this.signer, this.clock.now());
    if (taken) {
      const { number, cases, root } = readCheckpoint(taken);
      this.log.info({ checkpoint: number, cases, root }, 'checkpoint taken over all histories');
    }
    return taken;
  }
}
