import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CLOCK } from '#config/runtime.js';
import type { Clock } from '#kernel/clock.js';
import { logPrivacyAct } from './privacy-log.js';

/**
 * Consent to disclosure that was taken back after the firm had been told (PIPL 15): what the firm has read stays read,
 * but from then on it opens nothing more. Consent given anew counts again.
 */
@Injectable()
export class ConsentWithdrawals {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async withdraw(caseId: string, effect: 'atOnce' | 'fromNowOn'): Promise<void> {
    await logPrivacyAct(this.dataSource.manager, caseId, {
      act: 'consentWithdrawn',
      accountId: null,
      entry: { effect },
      at: this.clock.now(),
    });
  }

  async isWithdrawn(caseId: string): Promise<boolean> {
    const [row]: { withdrawn: boolean }[] = await this.dataSource.query(
      `SELECT EXISTS (
         SELECT 1 FROM privacy_log l WHERE l.case_id = $1 AND l.act = 'consentWithdrawn' AND NOT EXISTS (
           SELECT 1 FROM case_event e WHERE e.case_id = l.case_id AND e.at > l.at
              AND (e.body::jsonb -> 'payload' ->> 'identityMode') = 'disclosed')) AS withdrawn`,
      [caseId],
    );
    return row?.withdrawn ?? false;
  }
}
