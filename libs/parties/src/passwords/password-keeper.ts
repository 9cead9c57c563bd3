import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { hashPassword } from './password.js';
import { passwordProblem } from './password-rules.js';
import { unfitEntry } from '../registers/unfit-entry.js';

/** Sets passwords that may be set. Who may, and what ends with the old one, is the caller's to know. */
@Injectable()
export class PasswordKeeper {
  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  /** The hash of a new password. Throws INPUT.INVALID for `field`. */
  async accepted(password: string, username: string, field: string): Promise<string> {
    const problem = passwordProblem(password, username);
    if (problem) throw unfitEntry(field, problem.code, problem.message);
    return hashPassword(password);
  }

  async set(accountId: string, passwordHash: string): Promise<void> {
    await this.dataSource.query('UPDATE account SET password_hash = $2 WHERE id = $1', [
      accountId,
      passwordHash,
    ]);
  }
}
