import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CLOCK } from '#config/runtime.js';
import type { Clock } from '#kernel/clock.js';
import { ERRORS } from '#kernel/error-catalogue.js';
import { HeyiError } from '#kernel/errors.js';
import { isId } from '#kernel/ids.js';
import type { Factor, PersonCaller } from '../caller.js';
import { IDLE_MS } from './sessions.js';

export interface ListedSession {
  readonly id: string;
  readonly device: string | null;
  readonly factor: Factor | null;
  readonly createdAt: string;
  readonly lastSeenAt: string;
  readonly expiresAt: string;
  /** The one that asks. */
  readonly current: boolean;
}

/** Where somebody is signed in, and signing out from afar (ASVS 5.0, 7.5.2). */
@Injectable()
export class OwnSessions {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async list({ accountId, session }: PersonCaller): Promise<ListedSession[]> {
    const now = this.clock.now();
    const rows: (Omit<ListedSession, 'current'> & Record<'createdAt' | 'lastSeenAt' | 'expiresAt', Date>)[] =
      await this.dataSource.query(
        `SELECT id, device, factor, created_at AS "createdAt", last_seen_at AS "lastSeenAt", expires_at AS "expiresAt"
           FROM session WHERE account_id = $1 AND expires_at > $2 AND last_seen_at > $3 ORDER BY last_seen_at DESC, id`,
        [accountId, now, new Date(now.getTime() - IDLE_MS)],
      );
    return rows.map((row) => ({
      ...row,
      createdAt: row.createdAt.toISOString(),
      lastSeenAt: row.lastSeenAt.toISOString(),
      expiresAt: row.expiresAt.toISOString(),
      current: row.id === session?.id,
    }));
  }

  /** Throws RECORD.NOT_FOUND, also for a session of somebody else. */
  async end({ accountId }: PersonCaller, id: string): Promise<void> {
    const [, ended]: [unknown[], number] = isId(id)
      ? await this.dataSource.query('DELETE FROM session WHERE id = $1 AND account_id = $2', [id, accountId])
      : [[], 0];
    if (ended === 0) throw new HeyiError(ERRORS.recordNotFound, { what: '会话 (session)' });
  }

  /** How many ended: all but the one that asks. */
  async endOthers({ accountId, session }: PersonCaller): Promise<number> {
    const [, ended]: [unknown[], number] = await this.dataSource.query(
      'DELETE FROM session WHERE account_id = $1 AND id IS DISTINCT FROM $2::uuid',
      [accountId, session?.id ?? null],
    );
    return ended;
  }
}
