import { randomInt } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CLOCK } from '#config/runtime.js';
import type { Clock } from '#kernel/clock.js';
import { Keyring } from '../secrets/keyring.js';

const HOW_MANY = 10;
/** Without letters that look like digits (Crockford's base 32): 16 of them are 80 bits. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 16;

/** Ten codes on paper for the day the telephone is lost; each opens once. Kept as HMAC under a key outside the database. */
@Injectable()
export class RecoveryCodes {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(Keyring) private readonly keyring: Keyring,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The codes are in this answer and nowhere else; earlier ones open nothing any more. */
  async issue(accountId: string): Promise<string[]> {
    const codes = Array.from({ length: HOW_MANY }, newCode);
    await this.dataSource.transaction(async (manager) => {
      await manager.query('DELETE FROM recovery_code WHERE account_id = $1', [accountId]);
      await manager.query('INSERT INTO recovery_code (account_id, code_hmac) SELECT $1, unnest($2::text[])', [
        accountId,
        codes.map((code) => this.hmac(accountId, code)),
      ]);
    });
    return codes;
  }

  /** Whether it is one of this account that was not used yet; it is used up by that. */
  async use(accountId: string, code: string): Promise<boolean> {
    if (written(code).length !== LENGTH) return false;
    const [, used]: [unknown[], number] = await this.dataSource.query(
      'UPDATE recovery_code SET used_at = $3 WHERE account_id = $1 AND code_hmac = $2 AND used_at IS NULL',
      [accountId, this.hmac(accountId, code), this.clock.now()],
    );
    return used === 1;
  }

  async left(accountId: string): Promise<number> {
    const [row]: { left: number }[] = await this.dataSource.query(
      'SELECT count(*)::int AS left FROM recovery_code WHERE account_id = $1 AND used_at IS NULL',
      [accountId],
    );
    return row?.left ?? 0;
  }

  private hmac(accountId: string, code: string): string {
    return this.keyring.mac('recovery-code', accountId, written(code)).toString('hex');
  }
}

function newCode(): string {
  const letters = Array.from({ length: LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join('');
  return (letters.match(/.{4}/g) as string[]).join('-');
}

/** As it was issued, however it is typed in: small letters, blanks, O for 0, I or L for 1. */
function written(code: string): string {
  return code.normalize('NFKC').toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
}
