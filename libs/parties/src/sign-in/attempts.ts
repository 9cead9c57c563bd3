import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CLOCK } from '#config/runtime.js';
import type { Clock } from '#kernel/clock.js';
import type { JsonObject } from '#kernel/json.js';
import { tokenHash } from '../accounts/session-token.js';

export type AttemptPurpose = 'passkey-new' | 'passkey' | 'oidc';

/** Out-of-band steps are over after ten minutes (ASVS 5.0, 6.5.5). */
const LIFETIME_MS = 10 * 60_000;

export interface Attempt {
  readonly accountId: string | null;
  readonly expects: JsonObject;
}

/** What was asked of a browser and has to come back: each once, within ten minutes, in any process. */
@Injectable()
export class SignInAttempts {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async put(purpose: AttemptPurpose, token: string, { accountId, expects }: Attempt): Promise<void> {
    await this.dataSource.query(
      'INSERT INTO sign_in_attempt (token_hash, purpose, account_id, expects, expires_at) VALUES ($1, $2, $3, $4, $5)',
      [
        tokenHash(token),
        purpose,
        accountId,
        JSON.stringify(expects),
        new Date(this.clock.now().getTime() + LIFETIME_MS),
      ],
    );
  }

  /** Null when it is unknown, over or was taken before. */
  async take(purpose: AttemptPurpose, token: string): Promise<Attempt | null> {
    const [rows]: [{ account_id: string | null; expects: JsonObject }[], number] =
      await this.dataSource.query(
        `DELETE FROM sign_in_attempt WHERE token_hash = $1 AND purpose = $2 AND expires_at > $3
       RETURNING account_id, expects`,
        [tokenHash(token), purpose, this.clock.now()],
      );
    return rows[0] ? { accountId: rows[0].account_id, expects: rows[0].expects } : null;
  }
}
