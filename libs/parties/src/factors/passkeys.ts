import { Inject, Injectable } from '@nestjs/common';
import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';
import { DataSource } from 'typeorm';
import { CLOCK, RUNTIME, type Runtime } from '#config/runtime.js';
import type { Clock } from '#kernel/clock.js';
import { ERRORS } from '#kernel/error-catalogue.js';
import { HeyiError } from '#kernel/errors.js';
import { isId, newId } from '#kernel/ids.js';
import type { PersonCaller } from '../caller.js';
import { SignInAttempts } from '../sign-in/attempts.js';

const MOST_PASSKEYS = 20;

export interface ListedPasskey {
  readonly id: string;
  readonly name: string;
  readonly createdAt: string;
  readonly lastUsedAt: string | null;
}

interface PasskeyRow {
  readonly id: string;
  readonly account_id: string;
  readonly credential_id: string;
  readonly public_key: Buffer;
  readonly counter: string;
}

/**
 * Passkeys (WebAuthn). The device asks for a finger, a face or a PIN itself, so a passkey is both factors at once. The
 * site they belong to is HEYI_PUBLIC_URL, whatever a request says.
 */
@Injectable()
export class Passkeys {
  private readonly site: { expectedOrigin: string; expectedRPID: string };

  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(SignInAttempts) private readonly attempts: SignInAttempts,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(RUNTIME) { publicUrl }: Pick<Runtime, 'publicUrl'>,
  ) {
    this.site = { expectedOrigin: publicUrl, expectedRPID: new URL(publicUrl).hostname };
  }

  /** What the browser needs for `navigator.credentials.create`. */
  async askForNew({ accountId, username, name }: PersonCaller) {
    const known = await this.of(accountId);
    if (known.length >= MOST_PASSKEYS) throw new HeyiError(ERRORS.factorExists);
    const options = await generateRegistrationOptions({
      rpName: '和议 Heyi',
      rpID: this.site.expectedRPID,
      userName: username,
      userDisplayName: name,
      userID: new Uint8Array(Buffer.from(accountId, 'utf8')),
      excludeCredentials: known.map(({ credential_id }) => ({ id: credential_id })),
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    });
    await this.attempts.put('passkey-new', options.challenge, { accountId, expects: {} });
    return options;
  }

  /** Throws FACTOR.PASSKEY_REFUSED for what was not asked, of another site, or without the person being verified. */
  async add(
    { accountId }: PersonCaller,
    name: string,
    response: RegistrationResponseJSON,
  ): Promise<ListedPasskey> {
    const verified = await verifyRegistrationResponse({
      response,
      ...this.site,
      expectedChallenge: async (challenge) =>
        (await this.attempts.take('passkey-new', challenge))?.accountId === accountId,
      requireUserVerification: true,
    }).catch(refused);
    if (!verified.verified) return refused();
    const { id, publicKey, counter, transports = [] } = verified.registrationInfo.credential;
    const now = this.clock.now();
    const passkeyId = newId();
    const rows: unknown[] = await this.dataSource.query(
      `INSERT INTO passkey (id, credential_id, account_id, public_key, counter, transports, name, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (credential_id) DO NOTHING RETURNING id`,
      [passkeyId, id, accountId, Buffer.from(publicKey), counter, transports, name, now],
    );
    if (rows.length === 0) return refused();
    return { id: passkeyId, name, createdAt: now.toISOString(), lastUsedAt: null };
  }

  /** What the browser needs for `navigator.credentials.get`; it offers the passkeys it has for this site. */
  async ask() {
    const options = await generateAuthenticationOptions({
      rpID: this.site.expectedRPID,
      userVerification: 'required',
    });
    await this.attempts.put('passkey', options.challenge, { accountId: null, expects: {} });
    return options;
  }

  /** Whose it is. Throws AUTH.FAILED whatever was wrong. */
  async accountOf(response: AuthenticationResponseJSON): Promise<string> {
    const failed = () => {
      throw new HeyiError(ERRORS.signInFailed);
    };
    const [row]: PasskeyRow[] =
      typeof response.id === 'string'
        ? await this.dataSource.query('SELECT * FROM passkey WHERE credential_id = $1', [response.id])
        : [];
    if (!row) return failed();
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response,
      ...this.site,
      expectedChallenge: async (challenge) => (await this.attempts.take('passkey', challenge)) !== null,
      credential: {
        id: row.credential_id,
        publicKey: new Uint8Array(row.public_key),
        counter: Number(row.counter),
      },
      requireUserVerification: true,
    }).catch(failed);
    if (!verified) return failed();
    await this.dataSource.query(
      'UPDATE passkey SET counter = greatest(counter, $2), last_used_at = $3 WHERE id = $1',
      [row.id, authenticationInfo.newCounter, this.clock.now()],
    );
    return row.account_id;
  }

  async list(accountId: string): Promise<ListedPasskey[]> {
    const rows: { id: string; name: string; created_at: Date; last_used_at: Date | null }[] =
      await this.dataSource.query(
        'SELECT id, name, created_at, last_used_at FROM passkey WHERE account_id = $1 ORDER BY id',
        [accountId],
      );
    return rows.map(({ id, name, created_at, last_used_at }) => ({
      id,
      name,
      createdAt: created_at.toISOString(),
      lastUsedAt: last_used_at?.toISOString() ?? null,
    }));
  }

  /** Throws RECORD.NOT_FOUND. */
  async remove(accountId: string, id: string): Promise<void> {
    const [, removed]: [unknown[], number] = isId(id)
      ? await this.dataSource.query('DELETE FROM passkey WHERE id = $1 AND account_id = $2', [id, accountId])
      : [[], 0];
    if (removed === 0) throw new HeyiError(ERRORS.recordNotFound, { what: '通行密钥 (passkey)' });
  }

  private of(accountId: string): Promise<PasskeyRow[]> {
    return this.dataSource.query('SELECT * FROM passkey WHERE account_id = $1', [accountId]);
  }
}

function refused(): never {
  throw new HeyiError(ERRORS.passkeyRefused);
}
