import {
  Global,
  Inject,
  Module,
  type BeforeApplicationShutdown,
  type OnApplicationShutdown,
} from '@nestjs/common';
import type { Queue } from 'bullmq';
import type { Logger } from 'pino';
import { LOGGER, RUNTIME, type Runtime } from '#config/runtime.js';
import { Announcements } from '#engine/announcements.js';
import { postgresWire, redisWire, type NewsWire } from './news-wire.js';
import { queueBackend, type QueueBackend } from './queue-backend.js';
import { QueueBell } from './queue-bell.js';
import { type EffectJob, QUEUES, type TransitionJob } from './queue-names.js';

export const QUEUE_BACKEND = Symbol('heyi:queue-backend');
export const NEWS_WIRE = Symbol('heyi:news-wire');
const TRANSITIONS = Symbol('heyi:queue-transitions');
const EFFECTS = Symbol('heyi:queue-effects');

const queueProvider = (token: symbol, name: string) => ({
  provide: token,
  inject: [QUEUE_BACKEND, LOGGER],
  useFactory: (backend: QueueBackend, log: Logger) => {
    const queue = backend.queue(name);
    queue.on('error', (error) => log.debug({ queue: name, err: error }, 'queue connection trouble'));
    return queue;
  },
});

/** The queues for whoever rings: producers, and the wire that carries news between processes. */
@Global()
@Module({
  providers: [
    {
      provide: QUEUE_BACKEND,
      inject: [RUNTIME],
      useFactory: async ({ redisUrl, databaseUrl }: Runtime) => {
        const backend = queueBackend({ redisUrl, databaseUrl });
        await backend.ready();
        return backend;
      },
    },
    queueProvider(TRANSITIONS, QUEUES.transitions),
    queueProvider(EFFECTS, QUEUES.effects),
    {
      provide: QueueBell,
      inject: [TRANSITIONS, EFFECTS, QUEUE_BACKEND, LOGGER],
      useFactory: (
        transitions: Queue<TransitionJob>,
        effects: Queue<EffectJob>,
        backend: QueueBackend,
        log: Logger,
      ) => new QueueBell(transitions, effects, () => backend.isUp(), log),
    },
    {
      provide: NEWS_WIRE,
      inject: [RUNTIME, Announcements],
      useFactory: ({ redisUrl, databaseUrl }: Runtime, announcements: Announcements): NewsWire =>
        redisUrl ? redisWire(redisUrl, announcements) : postgresWire(databaseUrl, announcements),
    },
  ],
  exports: [QUEUE_BACKEND, QueueBell],
})
export class QueueModule implements BeforeApplicationShutdown, OnApplicationShutdown {
  constructor(
    @Inject(QUEUE_BACKEND) private readonly backend: QueueBackend,
    @Inject(NEWS_WIRE) private readonly wire: NewsWire,
    @Inject(TRANSITIONS) private readonly transitions: Queue,
    @Inject(EFFECTS) private readonly effects: Queue,
  ) {}

  async beforeApplicationShutdown(): Promise<void> {
    await this.wire.close();
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.allSettled([this.transitions.close(), this.effects.close()]);
    await this.backend.close();
  }
}
