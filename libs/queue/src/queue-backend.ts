import {
  createPostgresBackend,
  Queue,
  type QueueOptions,
  Worker,
  type WorkerOptions,
  type Processor,
  withBackend,
} from 'bullmq';
import { Redis } from 'ioredis';

/** Where BullMQ keeps its jobs. Both hold nothing that PostgreSQL could not rebuild. */
export interface QueueBackend {
  readonly name: 'redis' | 'postgres';
  /** False while it is known that nothing can be added; asking costs nothing. */
  isUp(): boolean;
  queue<T>(name: string): Queue<T>;
  worker<T>(name: string, processor: Processor<T>, options: WorkerTuning): Worker<T>;
  /** Closes the shared connections; queues and workers are closed by those who made them. */
  close(): Promise<void>;
}

export interface WorkerTuning {
  /** Jobs in flight at once. */
  readonly concurrency: number;
}

/** Finished rings are of no interest; failed ones are kept for a while, for the operator. */
const JOB_DEFAULTS: QueueOptions<never>['defaultJobOptions'] = {
  removeOnComplete: true,
  removeOnFail: { count: 1_000 },
  attempts: 1,
};

/**
 * A worker that was killed must be noticed in seconds (the default is a minute), and a ring may be taken up again any
 * number of times: it does no harm.
 */
const WORKER_DEFAULTS = { lockDuration: 10_000, stalledInterval: 5_000, maxStalledCount: 1_000 } as const;

export function queueBackend(target: { redisUrl?: string; databaseUrl: string; prefix?: string }): QueueBackend {
  return target.redisUrl
    ? new RedisBackend(target.redisUrl, target.prefix ?? '{heyi}')
    : new PostgresBackend(target.databaseUrl);
}

class RedisBackend implements QueueBackend {
  readonly name = 'redis';
  private readonly producer: Redis;
  private readonly consumer: Redis;

  constructor(url: string, private readonly prefix: string) {
    // Without an offline queue an `add` fails at once while Redis is away; with one it would hang an HTTP answer.
    this.producer = new Redis(url, { enableOfflineQueue: false, maxRetriesPerRequest: 1, connectTimeout: 2_000 });
    this.consumer = new Redis(url, { maxRetriesPerRequest: null, connectTimeout: 2_000 });
    for (const connection of [this.producer, this.consumer]) connection.on('error', () => {});
  }

  isUp(): boolean {
    return this.producer.status === 'ready';
  }

  queue<T>(name: string): Queue<T> {
    return new Queue<T>(name, {
      connection: this.producer,
      prefix: this.prefix,
      defaultJobOptions: JOB_DEFAULTS,
    }) as Queue<T>;
  }

  worker<T>(name: string, processor: Processor<T>, { concurrency }: WorkerTuning): Worker<T> {
    return new Worker<T>(name, processor, {
      connection: this.consumer,
      prefix: this.prefix,
      concurrency,
      ...WORKER_DEFAULTS,
    }) as Worker<T>;
  }

  async close(): Promise<void> {
    this.producer.disconnect();
    this.consumer.disconnect();
  }
}

class PostgresBackend implements QueueBackend {
  readonly name = 'postgres';
  private readonly classes = withBackend(createPostgresBackend);

  constructor(private readonly url: string) {}

  /** The same database as the cases: when it is away, nothing is accepted that could be rung for. */
  isUp(): boolean {
    return true;
  }

  queue<T>(name: string): Queue<T> {
    return new this.classes.Queue<T>(name, {
      connection: this.connection('queue', 4),
      defaultJobOptions: JOB_DEFAULTS,
    }) as unknown as Queue<T>;
  }

  worker<T>(name: string, processor: Processor<T>, { concurrency }: WorkerTuning): Worker<T> {
    return new this.classes.Worker<T>(name, processor as never, {
      connection: this.connection('worker', 6),
      concurrency,
      ...WORKER_DEFAULTS,
    } as WorkerOptions<never>) as unknown as Worker<T>;
  }

  async close(): Promise<void> {}

  private connection(use: string, max: number) {
    return {
      connectionString: this.url,
      application_name: `heyi-bullmq-${use}`,
      max,
      connectionTimeoutMillis: 5_000,
      migrate: true,
    };
  }
}
