import { Inject, Injectable } from '@nestjs/common';
import type { RegistrationResponseJSON } from '@simplewebauthn/server';
import { DataSource } from 'typeorm';
import { CLOCK } from '#config/runtime.js';
import type { Clock } from '#kernel/clock.js';
import { ERRORS } from '#kernel/error-catalogue.js';
import { HeyiError } from '#kernel/errors.js';
import { needsRecentProof } from '../accounts/recent-proof.js';
import { type AccountAct, logAccount } from '../administration/account-log.js';
import type { PersonCaller } from '../caller.js';
import { Limits } from '../limits/limits.js';
import { type ListedPasskey, Passkeys } from './passkeys.js';
import { RecoveryCodes } from './recovery-codes.js';
import { CODE_FAILURES, type Enrolled, SecondFactor } from './second-factor.js';
import { type NewTotp, TotpFactor } from './totp.js';

export interface FactorState extends Enrolled {
  /** What this session was proved with, and whether it still owes a factor. */
  readonly proved: string | null;
  readonly owed: boolean;
  readonly passkeyList: readonly ListedPasskey[];
}

/**
 * Enrolling and removing one's own second factors. Whoever has one must have given it: otherwise a stolen password could
 * enrol a factor of the thief. All throw AUTH.PROVE_AGAIN when the session was proved too long ago.
 */
@Injectable()
export class Enrolment {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(SecondFactor) private readonly factors: SecondFactor,
    @Inject(TotpFactor) private readonly totp: TotpFactor,
    @Inject(Passkeys) private readonly passkeys: Passkeys,
    @Inject(RecoveryCodes) private readonly recovery: RecoveryCodes,
    @Inject(Limits) private readonly limits: Limits,
  ) {}

  async state({ accountId, session }: PersonCaller): Promise<FactorState> {
    return {
      ...(await this.factors.enrolled(accountId)),
      passkeyList: await this.passkeys.list(accountId),
      proved: session?.factor ?? null,
      owed: session?.owesFactor ?? false,
    };
  }

  async beginTotp(caller: PersonCaller): Promise<NewTotp> {
    await this.mayChange(caller);
    return this.totp.begin(caller.accountId, caller.username);
  }

  /** The recovery codes, when these are the first. Throws FACTOR.CODE_WRONG. */
  async confirmTotp(caller: PersonCaller, code: string): Promise<string[] | null> {
    await this.mayChange(caller);
    await this.limits.take(CODE_FAILURES, caller.accountId);
    await this.totp.confirm(caller.accountId, code.replace(/\s/g, ''));
    await this.limits.giveBack(CODE_FAILURES, caller.accountId);
    await this.log(caller, 'factorAdded', 'totp');
    return this.firstCodes(caller);
  }

  async removeTotp(caller: PersonCaller): Promise<void> {
    await this.mayChange(caller);
    if (!(await this.totp.remove(caller.accountId)))
      throw new HeyiError(ERRORS.recordNotFound, { what: '验证器 (authenticator app)' });
    await this.log(caller, 'factorRemoved', 'totp');
  }

  async askPasskey(caller: PersonCaller) {
    await this.mayChange(caller);
    return this.passkeys.askForNew(caller);
  }

  async addPasskey(
    caller: PersonCaller,
    name: string,
    response: RegistrationResponseJSON,
  ): Promise<{ passkey: ListedPasskey; recoveryCodes: string[] | null }> {
    await this.mayChange(caller);
    const passkey = await this.passkeys.add(caller, name, response);
    await this.log(caller, 'factorAdded', 'passkey');
    return { passkey, recoveryCodes: await this.firstCodes(caller) };
  }

  async removePasskey(caller: PersonCaller, id: string): Promise<void> {
    await this.mayChange(caller);
    await this.passkeys.remove(caller.accountId, id);
    await this.log(caller, 'factorRemoved', 'passkey');
  }

  /** Ten new ones; the earlier ones end. */
  async newCodes(caller: PersonCaller): Promise<string[]> {
    await this.mayChange(caller);
    return this.recovery.issue(caller.accountId);
  }

  private async firstCodes({ accountId }: PersonCaller): Promise<string[] | null> {
    return (await this.recovery.left(accountId)) === 0 ? this.recovery.issue(accountId) : null;
  }

  private async mayChange(caller: PersonCaller): Promise<void> {
    const { totp, passkeys } = await this.factors.enrolled(caller.accountId);
    if (caller.session?.owesFactor && (totp || passkeys > 0)) throw new HeyiError(ERRORS.factorNeeded);
    needsRecentProof(caller, this.clock.now());
  }

  private log({ accountId }: PersonCaller, act: AccountAct, factor: string): Promise<void> {
    return logAccount(this.dataSource, {
      accountId,
      act,
      entry: { factor },
      byAccount: accountId,
      at: this.clock.now(),
    });
  }
}
