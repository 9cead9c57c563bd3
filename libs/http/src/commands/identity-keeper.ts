import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CLOCK } from '#config/runtime.js';
import type { Clock } from '#kernel/clock.js';
import type { JsonObject } from '#kernel/json.js';
import { IdentityVault } from '#parties/identity/identity-vault.js';

/**
 * Keeps who the complainant is when an event says it anew (a draft that is filed with other contact data). Commands
 * never carry it: they are history, and this must stay erasable.
 */
@Injectable()
export class IdentityKeeper {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(IdentityVault) private readonly vault: IdentityVault,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async keep(caseId: string, identity: JsonObject): Promise<void> {
    if (Object.keys(identity).length === 0) return;
    const { sealed, keyId } = this.vault.seal(caseId, 'complainant', identity);
    await this.dataSource.query(
      `INSERT INTO person_identity (case_id, role, sealed, key_id, created_at) VALUES ($1, 'complainant', $2, $3, $4)
       ON CONFLICT (case_id, role) DO UPDATE SET sealed = excluded.sealed, key_id = excluded.key_id`,
      [caseId, sealed, keyId, this.clock.now()],
    );
  }
}
