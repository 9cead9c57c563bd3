import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { EnvironmentError } from '#config/environment.errors.js';
import { RUNTIME, type Runtime } from '#config/runtime.js';

/** What the environment cannot tell: a database that was filled for a demonstration has accounts with a known password. */
@Injectable()
export class ProductionGate {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(RUNTIME) private readonly runtime: Pick<Runtime, 'production'>,
  ) {}

  /** Throws an EnvironmentError in production while a demo account is open. */
  async check(): Promise<void> {
    if (!this.runtime.production) return;
    const [row]: { open: number }[] = await this.dataSource.query(
      'SELECT count(*)::int AS open FROM account WHERE demo AND active',
    );
    const open = row?.open ?? 0;
    if (open === 0) return;
    throw new EnvironmentError([
      {
        key: 'DATABASE_URL',
        message: {
          zh: `此数据库有 ${open} 个演示账号（密码公开）。请改用新的数据库，或运行 heyi accounts close-demo 停用它们`,
          en: `this database has ${open} demo accounts with a known password: use a new database, or close them with heyi accounts close-demo`,
        },
      },
    ]);
  }

  /** How many demo accounts were closed, with their sessions and tokens. */
  async closeDemo(): Promise<number> {
    const [, closed]: [unknown[], number] = await this.dataSource.query(
      'UPDATE account SET active = FALSE WHERE demo AND active',
    );
    await this.dataSource.query(
      'DELETE FROM session USING account a WHERE a.id = session.account_id AND NOT a.active',
    );
    return closed;
  }
}
