import 'reflect-metadata';
import { DataSource } from 'typeorm';
import { CreateHeyi1795343400000 } from '#migrations/1795343400000-create-heyi.js';

export interface DatabaseOptions {
  readonly url: string;
  /** Connections that one process may hold. */
  readonly poolSize?: number;
  readonly applicationName?: string;
}

/** The one way to a database. Tables come from migrations alone, never from entities. */
export function dataSourceOf({ url, poolSize = 16, applicationName = 'heyi' }: DatabaseOptions): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    applicationName,
    synchronize: false,
    entities: [],
    migrations: [CreateHeyi1795343400000],
    migrationsTransactionMode: 'each',
    // A pool that cannot get a connection says so instead of letting callers wait for ever.
    connectTimeoutMS: 5_000,
    poolSize,
    // Every transaction here is written for READ COMMITTED; saying it once per connection saves a round trip per batch.
    extra: {
      idleTimeoutMillis: 30_000,
      options: '-c jit=off -c default_transaction_isolation=read\\ committed',
    },
    poolErrorHandler: () => {
      // A connection that died while idle: the pool opens another; callers hear of it through their own queries.
    },
  });
}
