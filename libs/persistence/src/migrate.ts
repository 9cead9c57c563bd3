import { runMigrations as migrateQueues } from 'bullmq';
import pg from 'pg';
import { dataSourceOf } from './data-source.js';
import { grantFirmRole } from './wall/firm-role.js';

/** Any fixed number will do, as long as nobody else uses it in this database. */
const MIGRATION_LOCK = 5_481_130_022;

/**
 * Brings a database to the newest schema. Ten processes may call it at once: an advisory lock lets one work and the
 * others find nothing to do (TypeORM's own runner takes no lock). Returns the names of the migrations that ran.
 */
export async function migrate({ url }: { url: string }): Promise<string[]> {
  const dataSource = dataSourceOf({ url, poolSize: 2, applicationName: 'heyi-migrate' });
  await dataSource.initialize();
  try {
    const lock = dataSource.createQueryRunner();
    await lock.connect();
    await lock.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    try {
      const ran = await dataSource.runMigrations();
      await migrateQueueSchema(url);
      await grantFirmRole(dataSource);
      return ran.map(({ name }) => name);
    } finally {
      await lock.query('SELECT pg_advisory_unlock($1)', [MIGRATION_LOCK]);
      await lock.release();
    }
  } finally {
    await dataSource.destroy();
  }
}

/**
 * The tables of BullMQ's PostgreSQL backend. They hold wake-ups only, and exist with Redis too, so that a house can
 * change between the two by its environment alone.
 */
async function migrateQueueSchema(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, application_name: 'heyi-migrate' });
  await client.connect();
  try {
    await migrateQueues(client);
  } finally {
    await client.end();
  }
}
