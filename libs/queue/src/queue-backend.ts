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
import { PatientPool } from './patient-pool.js';

/** Where BullMQ keeps its jobs. Both hold nothing that PostgreSQL could not rebuild. */
export interface QueueBackend {
  readonly name: 'redis' | 'postgres';
  /** False while it is known that nothing can be added; asking costs nothing. */
  isUp(): boolean;
  queue<T>(name: string): Queue<T>;
  worker<T>(name: string, processor: Processor<T>, options: WorkerTuning): Worker<T>;
  /** Resolves when it answers. BullMQ never recovers from a first connection that failed, so nothing starts before. */
  ready(): Promise<void>;
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
const WORKER_DEFAULTS = {
  lockDuration: 10_000,
  stalledInterval: 5_000,
  maxStalledCount: 1_000,
  // After a lost connection; the default of 15 s would be felt by whoever waits for an answer.
  runRetryDelay: 1_000,
} as const;

export function queueBackend(target: {
  redisUrl?: string;
  databaseUrl: string;
  prefix?: string;
}): QueueBackend {
  return target.redisUrl
    ? new RedisBackend(target.redisUrl, target.prefix ?? '{heyi}')
    : new PostgresBackend(target.databaseUrl);
}

class RedisBackend implements QueueBackend {
  readonly name = 'redis';
  private readonly producer: Redis;
  private readonly consumer: Redis;

  constructor(
    url: string,
    private readonly prefix: string,
  ) {
    // Without an offline queue an `add` fails at once while Redis is away; with one it would hang an HTTP answer.
    this.producer = new Redis(url, {
      enableOfflineQueue: false,
      maxRetriesPerRequest: 1,
      connectTimeout: 2_000,
    });
    this.consumer = new Redis(url, { maxRetriesPerRequest: null, connectTimeout: 2_000 });
    for (const connection of [this.producer, this.consumer]) connection.on('error', () => {});
  }

  /** Redis may be away at the start: cases are then applied without it, until it is back. */
  async ready(): Promise<void> {}

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

/** The connections of all queues of a process: listening ones stay checked out, one per worker. */
const POOL_SIZE = 14;
const SCHEMA = 'bullmq';

class PostgresBackend implements QueueBackend {
  readonly name = 'postgres';
  private readonly classes = withBackend(createPostgresBackend);
  private readonly pool: PatientPool;

  constructor(url: string) {
    this.pool = new PatientPool({
      connectionString: url,
      application_name: 'heyi-bullmq',
      max: POOL_SIZE,
      keepAlive: true,
      connectionTimeoutMillis: 5_000,
      options: `-c search_path=${SCHEMA}`,
    });
    this.pool.on('error', () => {});
  }

  async ready(): Promise<void> {
    const client = await this.pool.connect();
    client.release();
  }

  /** The same database as the cases: when it is away, nothing is accepted that could be rung for. */
  isUp(): boolean {
    return true;
  }

  queue<T>(name: string): Queue<T> {
    return new this.classes.Queue<T>(name, {
      connection: this.pool,
      defaultJobOptions: JOB_DEFAULTS,
    }) as unknown as Queue<T>;
  }

  worker<T>(name: string, processor: Processor<T>, { concurrency }: WorkerTuning): Worker<T> {
    return new this.classes.Worker<T>(
      name,
      processor as never,
      {
        connection: this.pool,
        concurrency,
        ...WORKER_DEFAULTS,
      } as WorkerOptions<never>,
    ) as unknown as Worker<T>;
  }

  async close(): Promise<void> {
    await this.pool.end();
  }
}
