import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CLOCK } from '#config/runtime.js';
import type { Clock } from '#kernel/clock.js';
import { newId } from '#kernel/ids.js';
import type { Factor, PersonCaller } from '../caller.js';
import { HAS_FACTOR, needsFactor } from '../factors/obligatory.js';
import { type AccountRow, callerColumns, personOf } from './account-row.js';
import { newToken, TOKEN_PREFIX, tokenHash } from './session-token.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** A screen left alone is locked after a working day; nobody stays signed in for longer than a day. */
export const IDLE_MS = 8 * HOUR;
export const ABSOLUTE_MS = 24 * HOUR;
const SEEN_EVERY_MS = MINUTE;

export interface StartedSession {
  /** For the cookie; only its hash is kept. */
  readonly token: string;
  readonly expiresAt: string;
}

/** How a session came about. */
export interface SessionOrigin {
  readonly factor?: Factor | null;
  /** A hint for the list of sessions, such as "Firefox · Windows". */
  readonly device?: string | null;
}

interface SessionRow extends AccountRow {
  readonly session_id: string;
  readonly factor: Factor | null;
  readonly proved_at: Date;
  readonly last_seen_at: Date;
  readonly demo: boolean;
  readonly enrolled: boolean;
}

/** Sessions are rows, so one can be ended from anywhere, and roles are read anew at every request. */
@Injectable()
export class SessionService {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Always a new token: one that was there before signing in, perhaps planted, ends here. */
  async start(accountId: string, earlierToken?: string, origin: SessionOrigin = {}): Promise<StartedSession> {
    const now = this.clock.now();
    const token = newToken(TOKEN_PREFIX.session);
    const expiresAt = new Date(now.getTime() + ABSOLUTE_MS);
    if (earlierToken !== undefined) await this.end(earlierToken);
    await this.dataSource.query(
      `INSERT INTO session (token_hash, id, account_id, device, factor, proved_at, created_at, last_seen_at, expires_at)
       VALUES ($1, $2, $3, $4, $5, $6, $6, $6, $7)`,
      [tokenHash(token), newId(), accountId, origin.device ?? null, origin.factor ?? null, now, expiresAt],
    );
    return { token, expiresAt: expiresAt.toISOString() };
  }

  /** Null when it is unknown, ended, idle for too long or over, or when the account is no longer active. */
  async find(token: string, now: Date = this.clock.now()): Promise<PersonCaller | null> {
    const hash = tokenHash(token);
    if (hash === null) return null;
    const [row]: SessionRow[] = await this.dataSource.query(
      `SELECT ${callerColumns('$2')}, s.id AS session_id, s.factor, s.proved_at, s.last_seen_at, a.demo,
              ${HAS_FACTOR} AS enrolled
         FROM session s JOIN account a ON a.id = s.account_id
        WHERE s.token_hash = $1 AND s.expires_at > $2 AND s.last_seen_at > $3 AND a.active`,
      [hash, now, new Date(now.getTime() - IDLE_MS)],
    );
    if (!row) return null;
    if (now.getTime() - row.last_seen_at.getTime() >= SEEN_EVERY_MS)
      await this.dataSource.query(
        'UPDATE session SET last_seen_at = $2 WHERE token_hash = $1 AND last_seen_at < $2',
        [hash, now],
      );
    return { ...personOf(row), session: proofOf(row) };
  }

  async end(token: string): Promise<void> {
    await this.dataSource.query('DELETE FROM session WHERE token_hash = $1', [tokenHash(token)]);
  }

  /** After a changed password, a lost telephone, a dismissal. */
  async endAllOf(accountId: string): Promise<void> {
    await this.dataSource.query('DELETE FROM session WHERE account_id = $1', [accountId]);
  }
}

function proofOf({ session_id, factor, proved_at, roles, demo, enrolled }: SessionRow) {
  return {
    id: session_id,
    factor,
    provedAt: proved_at.toISOString(),
    owesFactor: factor === null && needsFactor(roles, { demo, enrolled }),
  };
}
