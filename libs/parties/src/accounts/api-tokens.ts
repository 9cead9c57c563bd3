import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CLOCK } from '#config/runtime.js';
import type { Clock } from '#kernel/clock.js';
import { ERRORS } from '#kernel/error-catalogue.js';
import { HeyiError } from '#kernel/errors.js';
import { isId, newId } from '#kernel/ids.js';
import type { Caller, PersonCaller } from '../caller.js';
import { type AccountRow, callerColumns, personOf } from './account-row.js';
import { newToken, TOKEN_PREFIX, tokenHash } from './session-token.js';

const DAY = 24 * 3_600_000;
const USUAL_DAYS = 90;
const MOST_DAYS = 366;
const LONGEST_LABEL = 100;

/** A token as it is listed: never the token itself. */
export interface ApiToken {
  readonly id: string;
  readonly accountId: string;
  readonly label: string;
  readonly createdBy: string;
  readonly createdAt: string;
  readonly expiresAt: string;
  readonly revokedAt: string | null;
}

export interface NewApiToken {
  readonly accountId: string;
  readonly label: string;
  /** 1 to 366; 90 when left out. */
  readonly days?: number;
}

/** Bearer tokens for programs. Each acts as one account, with the roles that this account has at the moment. */
@Injectable()
export class ApiTokenService {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The token is in this answer and nowhere else. Throws AUTH.FORBIDDEN, RECORD.NOT_FOUND for the account. */
  async create(
    caller: Caller,
    { accountId, label, days = USUAL_DAYS }: NewApiToken,
  ): Promise<ApiToken & { token: string }> {
    const by = administrator(caller);
    const now = this.clock.now();
    const lifetime = Math.min(Math.max(Math.trunc(days), 1), MOST_DAYS) * DAY;
    const token = newToken(TOKEN_PREFIX.apiToken);
    const [row]: TokenRow[] = isId(accountId)
      ? await this.dataSource.query(
          `INSERT INTO api_token (id, token_hash, account_id, label, created_by, created_at, expires_at)
           SELECT $1, $2, a.id, $4, $5, $6, $7 FROM account a WHERE a.id = $3 AND a.active RETURNING *`,
          [
            newId(),
            tokenHash(token),
            accountId,
            label.slice(0, LONGEST_LABEL),
            by,
            now,
            new Date(now.getTime() + lifetime),
          ],
        )
      : [];
    if (!row) throw new HeyiError(ERRORS.recordNotFound, { what: '账号 (account)' });
    return { ...listed(row), token };
  }

  async list(caller: Caller): Promise<ApiToken[]> {
    administrator(caller);
    const rows: TokenRow[] = await this.dataSource.query('SELECT * FROM api_token ORDER BY id DESC');
    return rows.map(listed);
  }

  /** It opens nothing from now on. Throws RECORD.NOT_FOUND. */
  async revoke(caller: Caller, id: string): Promise<void> {
    administrator(caller);
    const [, revoked]: [unknown[], number] = isId(id)
      ? await this.dataSource.query(
          'UPDATE api_token SET revoked_at = coalesce(revoked_at, $2) WHERE id = $1',
          [id, this.clock.now()],
        )
      : [[], 0];
    if (revoked === 0) throw new HeyiError(ERRORS.recordNotFound, { what: '令牌 (token)' });
  }

  async find(token: string, now: Date = this.clock.now()): Promise<PersonCaller | null> {
    const [row]: AccountRow[] = await this.dataSource.query(
      `SELECT ${callerColumns('$2')} FROM api_token t JOIN account a ON a.id = t.account_id
        WHERE t.token_hash = $1 AND t.expires_at > $2 AND t.revoked_at IS NULL AND a.active`,
      [tokenHash(token), now],
    );
    return row ? personOf(row) : null;
  }
}

function administrator(caller: Caller): string {
  if (caller.kind === 'person' && caller.roles.includes('administrator')) return caller.accountId;
  throw new HeyiError(ERRORS.forbidden);
}

interface TokenRow {
  readonly id: string;
  readonly account_id: string;
  readonly label: string;
  readonly created_by: string;
  readonly created_at: Date;
  readonly expires_at: Date;
  readonly revoked_at: Date | null;
}

function listed(row: TokenRow): ApiToken {
  return {
    id: row.id,
    accountId: row.account_id,
    label: row.label,
    createdBy: row.created_by,
    createdAt: row.created_at.toISOString(),
    expiresAt: row.expires_at.toISOString(),
    revokedAt: row.revoked_at?.toISOString() ?? null,
  };
}
