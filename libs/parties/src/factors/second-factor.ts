import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ERRORS } from '#kernel/error-catalogue.js';
import { HeyiError } from '#kernel/errors.js';
import type { Factor } from '../caller.js';
import { type LimitRule, Limits } from '../limits/limits.js';
import { Passkeys } from './passkeys.js';
import { RecoveryCodes } from './recovery-codes.js';
import { TotpFactor } from './totp.js';

/** Wrong codes of one account; a right one is not counted. Six digits are few. */
export const CODE_FAILURES: LimitRule = { name: 'second-factor', points: 5, seconds: 15 * 60 };

/** What somebody has enrolled. */
export interface Enrolled {
  readonly totp: boolean;
  readonly passkeys: number;
  readonly recoveryCodesLeft: number;
}

@Injectable()
export class SecondFactor {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(TotpFactor) private readonly totp: TotpFactor,
    @Inject(Passkeys) private readonly passkeys: Passkeys,
    @Inject(RecoveryCodes) private readonly recovery: RecoveryCodes,
    @Inject(Limits) private readonly limits: Limits,
  ) {}

  async enrolled(accountId: string): Promise<Enrolled> {
    const [row]: { totp: boolean }[] = await this.dataSource.query(
      'SELECT EXISTS (SELECT 1 FROM totp WHERE account_id = $1 AND confirmed_at IS NOT NULL) AS totp',
      [accountId],
    );
    return {
      totp: row?.totp ?? false,
      passkeys: (await this.passkeys.list(accountId)).length,
      recoveryCodesLeft: await this.recovery.left(accountId),
    };
  }

  /**
   * After the password: null when nothing is enrolled. Throws AUTH.CODE_NEEDED without a code, with what is enrolled,
   * FACTOR.CODE_WRONG and LIMIT.TOO_MANY.
   */
  async prove(accountId: string, code: string | undefined): Promise<Factor | null> {
    const { totp, passkeys } = await this.enrolled(accountId);
    if (!totp && passkeys === 0) return null;
    if (code === undefined)
      throw new HeyiError(ERRORS.codeNeeded, {
        methods: [...(totp ? ['totp'] : []), ...(passkeys > 0 ? ['passkey'] : []), 'recovery'],
      });
    await this.limits.take(CODE_FAILURES, accountId);
    const factor = await this.factorOf(accountId, code.replace(/\s/g, ''));
    if (factor === null) throw new HeyiError(ERRORS.factorCodeWrong);
    await this.limits.giveBack(CODE_FAILURES, accountId);
    return factor;
  }

  private async factorOf(accountId: string, code: string): Promise<Factor | null> {
    if (await this.totp.verify(accountId, code)) return 'totp';
    return (await this.recovery.use(accountId, code)) ? 'recovery' : null;
  }
}
