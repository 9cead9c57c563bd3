import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { CLOCK, RUNTIME, type Runtime } from '#config/runtime.js';
import type { Clock } from '#kernel/clock.js';
import { hashPassword } from '../passwords/password.js';
import { insertEstates, insertFirms } from '../directory/insert-directory.js';
import { DEMO_ACCOUNTS } from './demo-accounts.js';
import { DEMO_ESTATES } from './demo-estates.js';
import { DEMO_FIRMS } from './demo-firms.js';
import { DEMO_SEATS, demoContests, demoTies } from './demo-registers.js';

/** The fictitious association of a demonstration: firms, estates, accounts, seats and ties. Its cases come from elsewhere. */
@Injectable()
export class DemoAssociation {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(RUNTIME) private readonly runtime: Pick<Runtime, 'demoPassword'>,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Fills a database in which nobody has an account. Returns whether it did. */
  async seed(): Promise<boolean> {
    if (await this.hasAccounts()) return false;
    const passwordHash = await hashPassword(this.runtime.demoPassword);
    await this.dataSource.transaction(async (manager) => {
      await insertFirms(manager, DEMO_FIRMS);
      await insertEstates(manager, DEMO_ESTATES);
      const now = this.clock.now();
      await insertAccounts(manager, passwordHash, now);
      await insertAll(manager, 'body_seat', DEMO_SEATS);
      await insertAll(manager, 'tie', demoTies(now));
      await insertAll(manager, 'estate_contest', demoContests(now));
    });
    return true;
  }

  private async hasAccounts(): Promise<boolean> {
    const [row]: { found: boolean }[] = await this.dataSource.query(
      'SELECT EXISTS (SELECT 1 FROM account) AS found',
    );
    return row?.found ?? false;
  }
}

/** One hash for all: everybody is told this password, so salts of their own would protect nothing and take a second. */
async function insertAccounts(manager: EntityManager, passwordHash: string, now: Date): Promise<void> {
  await manager.query(
    `INSERT INTO account (id, username, name, password_hash, roles, firm_id, demo, created_at)
     SELECT r.id, r.username, r.name, $2, r.roles, r."firmId", TRUE, $3
       FROM jsonb_to_recordset($1::jsonb) AS r(id uuid, username text, name text, roles text[], "firmId" uuid)
     ON CONFLICT DO NOTHING`,
    [JSON.stringify(DEMO_ACCOUNTS), passwordHash, now],
  );
}

async function insertAll(
  manager: EntityManager,
  table: 'body_seat' | 'tie' | 'estate_contest',
  rows: readonly object[],
): Promise<void> {
  await manager.query(
    `INSERT INTO ${table} SELECT * FROM jsonb_populate_recordset(NULL::${table}, $1::jsonb) ON CONFLICT DO NOTHING`,
    [JSON.stringify(rows)],
  );
}
