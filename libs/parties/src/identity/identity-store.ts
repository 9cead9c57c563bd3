import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { CLOCK } from '#config/runtime.js';
import type { Clock } from '#kernel/clock.js';
import { newId } from '#kernel/ids.js';
import type { JsonObject } from '#kernel/json.js';
import type { CaseRole } from '#machines/contract/case-role.js';
import { IdentityVault } from './identity-vault.js';

const WHOSE = 'complainant';

/** Somebody's wish to know who the complainant is. */
export interface IdentityLook {
  readonly accountId: string;
  /** The part in which it is asked. Kept, since the offices of an account change. */
  readonly role: CaseRole;
  readonly reason: string;
}

/** Reads who people are and notes that somebody did. Who may ask is for the caller to see to. */
@Injectable()
export class IdentityStore {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(IdentityVault) private readonly vault: IdentityVault,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async holds(caseId: string): Promise<boolean> {
    const rows: unknown[] = await this.dataSource.query(
      'SELECT 1 FROM person_identity WHERE case_id = $1 AND role = $2',
      [caseId, WHOSE],
    );
    return rows.length > 0;
  }

  /**
   * What the complainant left, e.g. `{contact: {name, phone}}`; null when nothing was left, or it was erased. It is
   * answered only once the look is noted for good.
   */
  open(caseId: string, look: IdentityLook): Promise<JsonObject | null> {
    return this.dataSource.transaction(async (manager) => {
      const identity = await this.read(manager, caseId);
      if (identity) await this.note(manager, caseId, look);
      return identity;
    });
  }

  private async read(manager: EntityManager, caseId: string): Promise<JsonObject | null> {
    const [row]: { sealed: Buffer; key_id: string }[] = await manager.query(
      'SELECT sealed, key_id FROM person_identity WHERE case_id = $1 AND role = $2',
      [caseId, WHOSE],
    );
    return row ? this.vault.open(caseId, WHOSE, { sealed: row.sealed, keyId: row.key_id }) : null;
  }

  private async note(
    manager: EntityManager,
    caseId: string,
    { accountId, role, reason }: IdentityLook,
  ): Promise<void> {
    await manager.query(
      'INSERT INTO identity_access (id, case_id, account_id, role, reason, at) VALUES ($1, $2, $3, $4, $5, $6)',
      [newId(), caseId, accountId, role, reason, this.clock.now()],
    );
  }
}
