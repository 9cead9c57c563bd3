import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CLOCK } from '#config/runtime.js';
import { civilDateOf } from '#kernel/calendar/civil-date.js';
import type { Clock } from '#kernel/clock.js';
import { isId } from '#kernel/ids.js';
import type { Caller } from '#parties/caller.js';

export interface RegistryRead {
  readonly day: string;
  readonly what: 'list' | 'firm' | 'record';
  readonly firmId: string | null;
  /** Null: the public. */
  readonly by: string | null;
  readonly times: number;
}

/**
 * Who read integrity data (深信 Art 45; domain.md §4.12): accounts by name, the public as one reader. Of a member of the
 * public nothing is kept, not even an address.
 */
@Injectable()
export class RegistryReads {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async note(caller: Caller, what: RegistryRead['what'], firmId: string | null): Promise<void> {
    const now = this.clock.now();
    await this.dataSource.query(
      `INSERT INTO registry_read (day, what, firm_id, account_id, times, last_at) VALUES ($1, $2, $3, $4, 1, $5)
       ON CONFLICT (day, what, coalesce(firm_id, '00000000-0000-0000-0000-000000000000'),
                    coalesce(account_id, '00000000-0000-0000-0000-000000000000'))
       DO UPDATE SET times = registry_read.times + 1, last_at = excluded.last_at`,
      [
        civilDateOf(now),
        what,
        isId(firmId) ? firmId : null,
        caller.kind === 'person' ? caller.accountId : null,
        now,
      ],
    );
  }

  /** The newest first. */
  list(limit: number): Promise<RegistryRead[]> {
    return this.dataSource.query(
      `SELECT r.day::text AS day, r.what, r.firm_id AS "firmId", a.name AS by, r.times
         FROM registry_read r LEFT JOIN account a ON a.id = r.account_id
        ORDER BY r.day DESC, r.last_at DESC LIMIT $1`,
      [limit],
    );
  }
}
