import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { CLOCK } from '#config/runtime.js';
import type { Clock } from '#kernel/clock.js';
import { ERRORS } from '#kernel/error-catalogue.js';
import { HeyiError } from '#kernel/errors.js';
import { isId, newId } from '#kernel/ids.js';
import { text } from '#kernel/text.js';
import type { CaseRole } from '#machines/contract/case-role.js';
import type { Caller } from '../caller.js';
import { unfitEntry, unknownIn } from '../registers/unfit-entry.js';
import { withOffice } from '../registers/with-office.js';
import { type AccountAct, logAccount } from './account-log.js';
import { type Invitation, Invitations } from './invitations.js';

/** Offices that an account can hold. The others are no accounts, or a case confers them by naming somebody. */
export const OFFICES = [
  'clerk',
  'secretaryGeneral',
  'mediator',
  'committeeMember',
  'committeeChair',
  'standingCouncil',
  'council',
  'delegate',
  'investigator',
  'inspector',
  'counsel',
  'observer',
  'administrator',
  'ownersCommittee',
  'firmHandler',
  'firmManager',
] as const satisfies readonly CaseRole[];
const FIRM_OFFICES: readonly CaseRole[] = ['firmHandler', 'firmManager'];

export interface Offices {
  readonly roles: readonly CaseRole[];
  readonly firmId?: string;
}
export interface NewAccount extends Offices {
  readonly username: string;
  readonly name: string;
}

/**
 * Who has an account and which offices it holds. For administrators, who by this see people and offices, and no case.
 * Every change is felt at the next request, for sessions, for tokens of programs and for open live streams: all of them
 * read the account anew. All throw AUTH.FORBIDDEN, and RECORD.NOT_FOUND for an unknown account.
 */
@Injectable()
export class AccountRegister {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(Invitations) private readonly invitations: Invitations,
  ) {}

  /** An account without a password, and the link to choose one. Throws ACCOUNT.USERNAME_TAKEN, INPUT.INVALID. */
  async invite(caller: Caller, wanted: NewAccount): Promise<{ accountId: string; invitation: Invitation }> {
    const by = withOffice(caller, ['administrator']).accountId;
    return this.create(wanted, by);
  }

  /** From the console of the server, for the first administrator: whoever has the database has everything anyway. */
  inviteFromConsole(wanted: NewAccount): Promise<{ accountId: string; invitation: Invitation }> {
    return this.create(wanted, null);
  }

  /**
   * A new link to choose a password, for whoever forgot it or let the first one lapse. The old password and all
   * sessions end; an enrolled second factor stays, unless it was lost as well.
   */
  async inviteAgain(caller: Caller, accountId: string, resetFactors: boolean): Promise<Invitation> {
    return this.change(caller, accountId, 'invitedAgain', async (manager, by) => {
      await manager.query('UPDATE account SET password_hash = NULL WHERE id = $1', [accountId]);
      await manager.query('DELETE FROM session WHERE account_id = $1', [accountId]);
      if (resetFactors) {
        for (const table of ['totp', 'passkey', 'recovery_code'])
          await manager.query(`DELETE FROM ${table} WHERE account_id = $1`, [accountId]);
        await logAccount(manager, { accountId, act: 'factorsReset', byAccount: by, at: this.clock.now() });
      }
      return this.invitations.issue(manager, accountId, by);
    });
  }

  /** Whoever gains an office signs in anew, with a new session id; one that is taken away is gone at once. */
  async changeOffices(caller: Caller, accountId: string, { roles, firmId }: Offices): Promise<void> {
    await this.change(
      caller,
      accountId,
      'rolesChanged',
      async (manager, _by, before) => {
        await this.checkOffices(manager, { roles, firmId });
        await manager.query('UPDATE account SET roles = $2, firm_id = $3 WHERE id = $1', [
          accountId,
          roles,
          firmId ?? null,
        ]);
        if (roles.some((role) => !before.roles.includes(role)) || before.firm_id !== (firmId ?? null))
          await manager.query('DELETE FROM session WHERE account_id = $1', [accountId]);
        await this.keepOneAdministrator(manager);
      },
      { roles: [...roles], firmId: firmId ?? null },
    );
  }

  /** Sessions, tokens, links and stand-ins end with it. What the account did stays in the histories. */
  async deactivate(caller: Caller, accountId: string): Promise<void> {
    await this.change(caller, accountId, 'deactivated', async (manager) => {
      const now = this.clock.now();
      await manager.query('UPDATE account SET active = FALSE WHERE id = $1', [accountId]);
      await manager.query('DELETE FROM session WHERE account_id = $1', [accountId]);
      await manager.query(
        'UPDATE api_token SET revoked_at = $2 WHERE account_id = $1 AND revoked_at IS NULL',
        [accountId, now],
      );
      await manager.query('UPDATE invitation SET ended_at = $2 WHERE account_id = $1 AND ended_at IS NULL', [
        accountId,
        now,
      ]);
      await manager.query(
        `UPDATE stand_in SET ended_at = $2 WHERE ended_at IS NULL
          AND (delegate_id = $1 OR (account_id = $1 AND NOT leaver))`,
        [accountId, now],
      );
      await this.keepOneAdministrator(manager);
    });
  }

  async reactivate(caller: Caller, accountId: string): Promise<void> {
    await this.change(caller, accountId, 'reactivated', (manager) =>
      manager.query('UPDATE account SET active = TRUE WHERE id = $1', [accountId]),
    );
  }

  private async create({ username, name, roles, firmId }: NewAccount, inviter: string | null) {
    const written = username.normalize('NFKC');
    if (!/^[\p{L}\p{N}][\p{L}\p{N}._@-]{1,99}$/u.test(written))
      throw unfitEntry(
        'username',
        'matches',
        text('须为 2 至 100 个字母、汉字、数字或 . _ @ -', 'must be 2 to 100 letters, digits or . _ @ -'),
      );
    return this.dataSource.transaction(async (manager) => {
      await manager.query('LOCK TABLE account IN SHARE ROW EXCLUSIVE MODE');
      await this.checkOffices(manager, { roles, firmId });
      const taken: unknown[] = await manager.query(
        'SELECT 1 FROM account WHERE lower(username) = lower($1)',
        [written],
      );
      if (taken.length > 0) throw new HeyiError(ERRORS.usernameTaken);
      const accountId = newId();
      const by = inviter ?? accountId;
      const now = this.clock.now();
      await manager.query(
        'INSERT INTO account (id, username, name, roles, firm_id, created_at) VALUES ($1, $2, $3, $4, $5, $6)',
        [accountId, written, name, roles, firmId ?? null, now],
      );
      await logAccount(manager, {
        accountId,
        act: 'invited',
        entry: { roles: [...roles], firmId: firmId ?? null },
        byAccount: by,
        at: now,
      });
      return { accountId, invitation: await this.invitations.issue(manager, accountId, by) };
    });
  }

  private async change<T>(
    caller: Caller,
    accountId: string,
    act: AccountAct,
    work: (
      manager: EntityManager,
      by: string,
      before: { roles: string[]; firm_id: string | null },
    ) => Promise<T>,
    entry = {},
  ): Promise<T> {
    const by = withOffice(caller, ['administrator']).accountId;
    return this.dataSource.transaction(async (manager) => {
      // One change after the other: two administrators who dismiss each other must not both succeed.
      await manager.query(`SELECT pg_advisory_xact_lock(hashtext('heyi:account-register'))`);
      const [before]: { roles: string[]; firm_id: string | null }[] = isId(accountId)
        ? await manager.query('SELECT roles, firm_id FROM account WHERE id = $1 FOR UPDATE', [accountId])
        : [];
      if (!before) throw new HeyiError(ERRORS.recordNotFound, { what: '账号 (account)' });
      const result = await work(manager, by, before);
      await logAccount(manager, { accountId, act, entry, byAccount: by, at: this.clock.now() });
      return result;
    });
  }

  private async checkOffices(manager: EntityManager, { roles, firmId }: Offices): Promise<void> {
    if (roles.some((role) => FIRM_OFFICES.includes(role)) && !firmId)
      throw unfitEntry(
        'firmId',
        'isDefined',
        text('企业人员须填所属企业', 'is needed for the people of a firm'),
      );
    if (!firmId) return;
    const found: unknown[] = await manager.query('SELECT 1 FROM firm WHERE id = $1', [firmId]);
    if (found.length === 0) throw unknownIn('firmId');
  }

  private async keepOneAdministrator(manager: EntityManager): Promise<void> {
    const left: unknown[] = await manager.query(
      `SELECT id FROM account WHERE active AND 'administrator' = ANY(roles) LIMIT 1`,
    );
    if (left.length === 0) throw new HeyiError(ERRORS.lastAdministrator);
  }
}
