import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { CLOCK, RUNTIME, type Runtime } from '#config/runtime.js';
import type { Clock } from '#kernel/clock.js';
import { ERRORS } from '#kernel/error-catalogue.js';
import { HeyiError } from '#kernel/errors.js';
import { newId } from '#kernel/ids.js';
import { newToken, tokenHash } from '../accounts/session-token.js';
import { PasswordKeeper } from '../passwords/password-keeper.js';
import { logAccount } from './account-log.js';

/** Long enough for a letter of the secretariat to be read, short enough for a forgotten one to be worthless. */
export const INVITATION_MS = 3 * 24 * 3_600_000;
const PREFIX = 'invite_';

export interface Invitation {
  /** The token stands behind `#`: browsers send it to no server, and no log has it. */
  readonly link: string;
  readonly expiresAt: string;
}

interface OpenInvitation {
  readonly accountId: string;
  readonly username: string;
  readonly name: string;
  readonly expiresAt: Date;
}

/** Links with which people choose their first password, or a new one. One counts at a time, once. */
@Injectable()
export class Invitations {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(RUNTIME) private readonly runtime: Pick<Runtime, 'publicUrl'>,
    @Inject(PasswordKeeper) private readonly passwords: PasswordKeeper,
  ) {}

  /** A new link; earlier ones open nothing any more. In the transaction of whoever invites. */
  async issue(manager: EntityManager, accountId: string, byAccount: string): Promise<Invitation> {
    const now = this.clock.now();
    const expiresAt = new Date(now.getTime() + INVITATION_MS);
    const token = newToken(PREFIX);
    await manager.query('UPDATE invitation SET ended_at = $2 WHERE account_id = $1 AND ended_at IS NULL', [
      accountId,
      now,
    ]);
    await manager.query(
      `INSERT INTO invitation (id, token_hash, account_id, created_by, created_at, expires_at)
       VALUES ($1, $2, $3, $4, $5, $6)`,
      [newId(), tokenHash(token), accountId, byAccount, now, expiresAt],
    );
    return { link: `${this.runtime.publicUrl}/activate#${token}`, expiresAt: expiresAt.toISOString() };
  }

  /** For whom it is, so that the page can say so. Throws AUTH.INVITATION_OVER. */
  async read(token: string): Promise<{ username: string; name: string; expiresAt: string }> {
    const { username, name, expiresAt } = await this.open(this.dataSource.manager, token);
    return { username, name, expiresAt: expiresAt.toISOString() };
  }

  /**
   * Sets the password and uses the link up. Signs nobody in, and leaves an enrolled second factor as it is. Throws
   * AUTH.INVITATION_OVER, INPUT.INVALID for a password that cannot be taken; the link stays good then.
   */
  async activate(token: string, password: string): Promise<{ username: string }> {
    const { username } = await this.open(this.dataSource.manager, token);
    const passwordHash = await this.passwords.accepted(password, username, 'password');
    return this.dataSource.transaction(async (manager) => {
      const { accountId } = await this.open(manager, token);
      const now = this.clock.now();
      await manager.query('UPDATE invitation SET ended_at = $2 WHERE token_hash = $1', [
        tokenHash(token),
        now,
      ]);
      await manager.query('UPDATE account SET password_hash = $2 WHERE id = $1', [accountId, passwordHash]);
      await manager.query('DELETE FROM session WHERE account_id = $1', [accountId]);
      await logAccount(manager, { accountId, act: 'activated', byAccount: accountId, at: now });
      return { username };
    });
  }

  private async open(manager: EntityManager, token: string): Promise<OpenInvitation> {
    const lock = manager.queryRunner?.isTransactionActive ? 'FOR UPDATE OF i' : '';
    const [row]: OpenInvitation[] = token.startsWith(PREFIX)
      ? await manager.query(
          `SELECT i.account_id AS "accountId", a.username, a.name, i.expires_at AS "expiresAt"
             FROM invitation i JOIN account a ON a.id = i.account_id
            WHERE i.token_hash = $1 AND i.ended_at IS NULL AND i.expires_at > $2 AND a.active ${lock}`,
          [tokenHash(token), this.clock.now()],
        )
      : [];
    if (!row) throw new HeyiError(ERRORS.invitationOver);
    return row;
  }
}
