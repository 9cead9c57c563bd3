import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CLOCK, RUNTIME, type Runtime } from '#config/runtime.js';
import type { Clock } from '#kernel/clock.js';
import { ERRORS } from '#kernel/error-catalogue.js';
import { HeyiError } from '#kernel/errors.js';
import { isId } from '#kernel/ids.js';
import { logAccount } from '../administration/account-log.js';
import type { Caller } from '../caller.js';
import { withOffice } from '../registers/with-office.js';

/** Who is who at the organisation's sign-in system, by issuer and subject: names and addresses there may change hands. */
@Injectable()
export class ExternalIdentities {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(RUNTIME) private readonly runtime: Pick<Runtime, 'oidc'>,
  ) {}

  async accountOf(issuer: string, subject: string): Promise<string | null> {
    const [row]: { account_id: string }[] = await this.dataSource.query(
      'SELECT account_id FROM external_identity WHERE issuer = $1 AND subject = $2',
      [issuer, subject],
    );
    return row?.account_id ?? null;
  }

  /** At the issuer that is set. Throws AUTH.OIDC_OFF, RECORD.NOT_FOUND, ACCOUNT.IDENTITY_TAKEN. */
  async link(caller: Caller, accountId: string, subject: string): Promise<void> {
    const by = withOffice(caller, ['administrator']).accountId;
    if (!this.runtime.oidc) throw new HeyiError(ERRORS.oidcOff);
    const issuer = this.runtime.oidc.issuer;
    const now = this.clock.now();
    await this.dataSource.transaction(async (manager) => {
      const found: unknown[] = isId(accountId)
        ? await manager.query('SELECT 1 FROM account WHERE id = $1', [accountId])
        : [];
      if (found.length === 0) throw new HeyiError(ERRORS.recordNotFound, { what: '账号 (account)' });
      const linked: unknown[] = await manager.query(
        `INSERT INTO external_identity (issuer, subject, account_id, linked_by, linked_at) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT DO NOTHING RETURNING subject`,
        [issuer, subject, accountId, by, now],
      );
      if (linked.length === 0) throw new HeyiError(ERRORS.identityTaken);
      await logAccount(manager, {
        accountId,
        act: 'linked',
        entry: { issuer, subject },
        byAccount: by,
        at: now,
      });
    });
  }

  /** All links of the account; sessions end with them. Throws RECORD.NOT_FOUND when there is none. */
  async unlink(caller: Caller, accountId: string): Promise<void> {
    const by = withOffice(caller, ['administrator']).accountId;
    await this.dataSource.transaction(async (manager) => {
      const [, removed]: [unknown[], number] = isId(accountId)
        ? await manager.query('DELETE FROM external_identity WHERE account_id = $1', [accountId])
        : [[], 0];
      if (removed === 0) throw new HeyiError(ERRORS.recordNotFound, { what: '关联 (link)' });
      await manager.query('DELETE FROM session WHERE account_id = $1', [accountId]);
      await logAccount(manager, { accountId, act: 'unlinked', byAccount: by, at: this.clock.now() });
    });
  }
}
