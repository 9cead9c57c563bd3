import { randomBytes } from 'node:crypto';
import { createDatabase, dropDatabase } from '#persistence/embedded/admin-connection.js';

const TEMPLATE = 'heyi_template';

export interface TestDatabase {
  readonly url: string;
  /** Closes what is still connected to it and removes it. */
  drop(): Promise<void>;
}

/** A migrated, empty database of its own for one test file; a clone of the template takes a few dozen milliseconds. */
export async function freshDatabase(): Promise<TestDatabase> {
  const adminUrl = adminDatabaseUrl();
  const name = `heyi_test_${process.pid}_${randomBytes(4).toString('hex')}`;
  await createDatabase(adminUrl, name, TEMPLATE);
  const url = new URL(adminUrl);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => dropDatabase(adminUrl, name) };
}

/** The maintenance database of the test server, for tests that create databases of another kind themselves. */
export function adminDatabaseUrl(): string {
  const url = process.env.HEYI_TEST_PG_ADMIN_URL;
  if (!url)
    throw new Error('no test world: give the test a name that ends in .int-spec.ts and put it below test/');
  return url;
}
