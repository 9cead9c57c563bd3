import { Inject, Module, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import type { Logger } from 'pino';
import { CLOCK, LOGGER } from '#config/runtime.js';
import { EffectRunner } from '#effects/effect-runner.js';
import { EffectsModule } from '#effects/effects.module.js';
import { Announcements } from '#engine/announcements.js';
import { Gatherer } from '#engine/gatherer.js';
import { Sweeper } from '#engine/sweeper.js';
import { TransitionRunner } from '#engine/transition-runner.js';
import type { Clock } from '#kernel/clock.js';
import { KindRegistry } from '#machines/registry/kind-registry.js';
import { PostgresCalendarBook } from '#persistence/book/calendar-book.js';
import { PostgresSettingsBook } from '#persistence/book/settings-book.js';
import { PostgresSweepStore } from '#persistence/store/sweep-store.js';
import { PostgresTransitionStore } from '#persistence/store/transition-store.js';
import type { QueueBackend } from '#queue/queue-backend.js';
import { QueueBell } from '#queue/queue-bell.js';
import { QUEUE_BACKEND } from '#queue/queue.module.js';
import { WorkerHub } from '#queue/worker-hub.js';

/** Jobs in flight per process; a batch gathers up to this many cases. */
const TRANSITIONS_IN_FLIGHT = 200;
const CASES_PER_BATCH = 100;
const SWEEP_EVERY_MS = 1_000;
const BOOKS_REFRESH_MS = 5_000;

/** Applies transitions, carries out effects, watches the clock. */
@Module({
  imports: [EffectsModule],
  providers: [
    {
      provide: TransitionRunner,
      inject: [
        PostgresTransitionStore,
        KindRegistry,
        PostgresSettingsBook,
        PostgresCalendarBook,
        QueueBell,
        Announcements,
        CLOCK,
        LOGGER,
      ],
      useFactory: (...parts: ConstructorParameters<typeof TransitionRunner>) =>
        new TransitionRunner(...parts),
    },
    {
      provide: Gatherer,
      inject: [TransitionRunner],
      useFactory: (runner: TransitionRunner) =>
        new Gatherer((caseIds) => runner.run(caseIds), {
          maxBatch: CASES_PER_BATCH,
          lanes: 2,
          retryAfterMs: 20,
        }),
    },
    {
      provide: Sweeper,
      inject: [PostgresSweepStore, QueueBell, CLOCK, LOGGER],
      useFactory: (store: PostgresSweepStore, bell: QueueBell, clock: Clock, log: Logger) =>
        new Sweeper(store, bell, clock, log),
    },
    {
      provide: WorkerHub,
      inject: [QUEUE_BACKEND, QueueBell, Gatherer, EffectRunner, Sweeper, Announcements, LOGGER],
      useFactory: (
        backend: QueueBackend,
        bell: QueueBell,
        gatherer: Gatherer,
        effects: EffectRunner,
        sweeper: Sweeper,
        announcements: Announcements,
        log: Logger,
      ) =>
        new WorkerHub(backend, bell, gatherer, () => effects.drain(), sweeper, announcements, log, {
          transitions: TRANSITIONS_IN_FLIGHT,
          sweepEveryMs: SWEEP_EVERY_MS,
        }),
    },
  ],
  exports: [Gatherer, Sweeper],
})
export class WorkerModule implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private refresh: NodeJS.Timeout | undefined;

  constructor(
    @Inject(WorkerHub) private readonly hub: WorkerHub,
    @Inject(PostgresSettingsBook) private readonly settings: PostgresSettingsBook,
    @Inject(PostgresCalendarBook) private readonly calendars: PostgresCalendarBook,
  ) {}

  onApplicationBootstrap(): void {
    this.hub.start();
    this.refresh = setInterval(() => {
      // Another process may have changed a number or imported a year.
      void Promise.allSettled([this.settings.refresh(), this.calendars.refresh()]);
    }, BOOKS_REFRESH_MS).unref();
  }

  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.refresh);
    await this.hub.stop();
  }
}
