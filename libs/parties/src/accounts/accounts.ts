import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ERRORS } from '#kernel/error-catalogue.js';
import { HeyiError } from '#kernel/errors.js';
import type { CaseRole } from '#machines/contract/case-role.js';
import { type LimitRule, Limits } from '../limits/limits.js';
import { ACCOUNT_COLUMNS, type AccountRow, personOf } from './account-row.js';
import { isPassword } from '../passwords/password.js';

/** Who has just proved who they are; the session is started by whoever keeps the cookie. */
export interface SignedIn {
  readonly accountId: string;
  readonly username: string;
  readonly name: string;
  readonly roles: readonly CaseRole[];
  readonly firmId: string | null;
}

/** Wrong passwords for one user name; a right one is not counted. */
export const SIGN_IN_FAILURES: LimitRule = { name: 'sign-in', points: 20, seconds: 15 * 60 };

const LONGEST_USERNAME = 200;

@Injectable()
export class AccountService {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(Limits) private readonly limits: Limits,
  ) {}

  /**
   * Throws AUTH.FAILED whatever was wrong, after the same work: an unknown name costs as much as a wrong password.
   * Throws LIMIT.TOO_MANY after twenty failures in a quarter of an hour.
   */
  async signIn(username: string, password: string): Promise<SignedIn> {
    if (username.length > LONGEST_USERNAME || username.includes('\0'))
      throw new HeyiError(ERRORS.signInFailed);
    await this.limits.take(SIGN_IN_FAILURES, username);
    const [row]: (AccountRow & { password_hash: string | null })[] = await this.dataSource.query(
      `SELECT ${ACCOUNT_COLUMNS}, a.password_hash FROM account a WHERE a.username = $1 AND a.active`,
      [username],
    );
    if (!(await isPassword(row?.password_hash, password)) || !row) throw new HeyiError(ERRORS.signInFailed);
    await this.limits.giveBack(SIGN_IN_FAILURES, username);
    return signedIn(row);
  }

  /** Somebody known in another way: a passkey, or the organisation's own sign-in system. Throws AUTH.FAILED. */
  async known(accountId: string): Promise<SignedIn> {
    const [row]: AccountRow[] = await this.dataSource.query(
      `SELECT ${ACCOUNT_COLUMNS} FROM account a WHERE a.id = $1 AND a.active`,
      [accountId],
    );
    if (!row) throw new HeyiError(ERRORS.signInFailed);
    return signedIn(row);
  }
}

function signedIn(row: AccountRow): SignedIn {
  const { accountId, username, name, roles, firmId } = personOf(row);
  return { accountId, username, name, roles, firmId };
}
