import { Inject, Injectable } from '@nestjs/common';
import { generateSecret, generateURI, verifySync } from 'otplib';
import QRCode from 'qrcode';
import { DataSource } from 'typeorm';
import { CLOCK } from '#config/runtime.js';
import type { Clock } from '#kernel/clock.js';
import { ERRORS } from '#kernel/error-catalogue.js';
import { HeyiError } from '#kernel/errors.js';
import { Keyring } from '../secrets/keyring.js';
import { seal, unseal } from '../secrets/seal.js';

/** Seconds before and after now: a telephone's clock may be one step off (RFC 6238, 5.2). */
const TOLERANCE = 30;
const ISSUER = '和议 Heyi';

/** What an authenticator app needs, told once. */
export interface NewTotp {
  /** Base32, for typing in by hand. */
  readonly secret: string;
  readonly uri: string;
  /** An SVG picture of `uri`. */
  readonly qr: string;
}

interface TotpRow {
  readonly sealed: Buffer;
  readonly confirmed_at: Date | null;
}

/** Codes of an authenticator app (RFC 6238). Each code is accepted once, even when sent twice at the same moment. */
@Injectable()
export class TotpFactor {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(Keyring) private readonly keyring: Keyring,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** A new secret that counts once a code of it was given. Throws FACTOR.EXISTS when one counts already. */
  async begin(accountId: string, username: string): Promise<NewTotp> {
    const secret = generateSecret();
    const [, written]: [unknown[], number] = await this.dataSource
      .query(
        `INSERT INTO totp (account_id, sealed, key_id, created_at) VALUES ($1, $2, $3, $4)
         ON CONFLICT (account_id) DO UPDATE SET sealed = $2, key_id = $3, created_at = $4, last_step = 0
          WHERE totp.confirmed_at IS NULL RETURNING account_id`,
        [
          accountId,
          seal(this.keyring.key('totp'), [accountId], secret),
          this.keyring.keyId('totp'),
          this.clock.now(),
        ],
      )
      .then((rows: unknown[]) => [rows, rows.length]);
    if (written === 0) throw new HeyiError(ERRORS.factorExists);
    const uri = generateURI({ issuer: ISSUER, label: username, secret });
    return { secret, uri, qr: await QRCode.toString(uri, { type: 'svg', margin: 1 }) };
  }

  /** Throws FACTOR.CODE_WRONG. */
  async confirm(accountId: string, code: string): Promise<void> {
    if (!(await this.accepts(accountId, code, false))) throw new HeyiError(ERRORS.factorCodeWrong);
    await this.dataSource.query(
      'UPDATE totp SET confirmed_at = $2 WHERE account_id = $1 AND confirmed_at IS NULL',
      [accountId, this.clock.now()],
    );
  }

  /** Whether this is a code of the confirmed app that was not used yet; it is used up by that. */
  verify(accountId: string, code: string): Promise<boolean> {
    return this.accepts(accountId, code, true);
  }

  async remove(accountId: string): Promise<boolean> {
    const [, removed]: [unknown[], number] = await this.dataSource.query(
      'DELETE FROM totp WHERE account_id = $1',
      [accountId],
    );
    return removed > 0;
  }

  private async accepts(accountId: string, code: string, confirmed: boolean): Promise<boolean> {
    if (!/^\d{6}$/.test(code)) return false;
    const [row]: TotpRow[] = await this.dataSource.query(
      'SELECT sealed, confirmed_at FROM totp WHERE account_id = $1',
      [accountId],
    );
    if (!row || (row.confirmed_at !== null) !== confirmed) return false;
    const result = verifySync({
      secret: unseal(this.keyring.key('totp'), [accountId], row.sealed),
      token: code,
      epoch: Math.floor(this.clock.now().getTime() / 1_000),
      epochTolerance: TOLERANCE,
    });
    return result.valid && 'timeStep' in result && this.useUp(accountId, result.timeStep);
  }

  private async useUp(accountId: string, step: number): Promise<boolean> {
    const [, used]: [unknown[], number] = await this.dataSource.query(
      'UPDATE totp SET last_step = $2 WHERE account_id = $1 AND last_step < $2',
      [accountId, step],
    );
    return used === 1;
  }
}
