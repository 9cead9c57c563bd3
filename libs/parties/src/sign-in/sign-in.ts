import { Inject, Injectable } from '@nestjs/common';
import type { AuthenticationResponseJSON } from '@simplewebauthn/server';
import type { Logger } from 'pino';
import { CLOCK, LOGGER } from '#config/runtime.js';
import type { Clock } from '#kernel/clock.js';
import { DataSource } from 'typeorm';
import { AccountService, type SignedIn } from '../accounts/accounts.js';
import { type StartedSession, SessionService } from '../accounts/sessions.js';
import { logAccount } from '../administration/account-log.js';
import type { Factor, PersonCaller } from '../caller.js';
import { Passkeys } from '../factors/passkeys.js';
import { SecondFactor } from '../factors/second-factor.js';
import { PasswordKeeper } from '../passwords/password-keeper.js';
import { OidcSignIn } from './oidc.js';

/** From where: the session that was there before, and a hint for the list of sessions. */
export interface FromWhere {
  readonly earlierToken?: string;
  readonly device: string | null;
}

export interface SignedInSession {
  readonly account: SignedIn;
  readonly session: StartedSession;
}

/** The ways in. Each starts a session of its own with a new id, also for whoever proves again who they are. */
@Injectable()
export class SignIn {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(AccountService) private readonly accounts: AccountService,
    @Inject(SecondFactor) private readonly factors: SecondFactor,
    @Inject(Passkeys) private readonly passkeys: Passkeys,
    @Inject(OidcSignIn) private readonly oidc: OidcSignIn,
    @Inject(SessionService) private readonly sessions: SessionService,
    @Inject(PasswordKeeper) private readonly passwords: PasswordKeeper,
    @Inject(LOGGER) private readonly log: Pick<Logger, 'info'>,
  ) {}

  async byPassword(
    { username, password, otp }: { username: string; password: string; otp?: string },
    where: FromWhere,
  ): Promise<SignedInSession> {
    const account = await this.accounts.signIn(username, password);
    return this.start(account, await this.factors.prove(account.accountId, otp), where);
  }

  /** A passkey is two factors at once: the device, and the person verified by it. */
  async byPasskey(response: AuthenticationResponseJSON, where: FromWhere): Promise<SignedInSession> {
    const account = await this.accounts.known(await this.passkeys.accountOf(response));
    return this.start(account, 'passkey', where);
  }

  async byOidc(query: string, browser: string | undefined, where: FromWhere): Promise<SignedInSession> {
    const { accountId, factor } = await this.oidc.finish(query, browser);
    return this.start(await this.accounts.known(accountId), factor, where);
  }

  /**
   * Once more by somebody who is signed in: with the code alone where only that is owed, otherwise with password and
   * code. Throws what signing in throws.
   */
  async again(
    caller: PersonCaller,
    { password, otp }: { password?: string; otp?: string },
    where: FromWhere,
  ): Promise<StartedSession> {
    const { totp, passkeys } = await this.factors.enrolled(caller.accountId);
    const onlyCodeIsOwed = caller.session?.owesFactor === true && (totp || passkeys > 0);
    if (!onlyCodeIsOwed) await this.accounts.signIn(caller.username, password ?? '');
    const factor = await this.factors.prove(caller.accountId, otp);
    return this.sessions.start(caller.accountId, where.earlierToken, { factor, device: where.device });
  }

  /** With the old password (and code, where one is enrolled); all other sessions end, this one gets a new id. */
  async changePassword(
    caller: PersonCaller,
    change: { currentPassword: string; newPassword: string; otp?: string },
    where: FromWhere,
  ): Promise<StartedSession> {
    await this.accounts.signIn(caller.username, change.currentPassword);
    const passwordHash = await this.passwords.accepted(change.newPassword, caller.username, 'newPassword');
    const factor = await this.factors.prove(caller.accountId, change.otp);
    await this.passwords.set(caller.accountId, passwordHash);
    await this.sessions.endAllOf(caller.accountId);
    const { accountId } = caller;
    await logAccount(this.dataSource, {
      accountId,
      act: 'passwordChanged',
      byAccount: accountId,
      at: this.clock.now(),
    });
    return this.sessions.start(accountId, where.earlierToken, { factor, device: where.device });
  }

  /** A session that has just enrolled this factor has proved it as well. */
  enrolled(caller: PersonCaller, factor: Factor, where: FromWhere): Promise<StartedSession> {
    return this.sessions.start(caller.accountId, where.earlierToken, { factor, device: where.device });
  }

  private async start(account: SignedIn, factor: Factor | null, where: FromWhere): Promise<SignedInSession> {
    const session = await this.sessions.start(account.accountId, where.earlierToken, {
      factor,
      device: where.device,
    });
    this.log.info({ account: account.accountId, factor }, 'signed in');
    return { account, session };
  }
}
