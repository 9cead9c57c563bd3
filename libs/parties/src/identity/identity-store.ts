import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { CLOCK } from '#config/runtime.js';
import type { Clock } from '#kernel/clock.js';
import { ERRORS } from '#kernel/error-catalogue.js';
import { HeyiError } from '#kernel/errors.js';
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

/** What is left of an identity: it was never told, it is sealed, only kept (PIPL 47), or its key was destroyed. */
export type IdentityRemains = 'none' | 'sealed' | 'restricted' | 'erased';

interface IdentityRow {
  readonly sealed: Buffer;
  readonly wrapped_key: Buffer | null;
  readonly key_id: string;
  readonly restricted_at: Date | null;
}

/** Reads who people are and notes that somebody did. Who may ask is for the caller to see to. */
@Injectable()
export class IdentityStore {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(IdentityVault) private readonly vault: IdentityVault,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async remains(caseId: string): Promise<IdentityRemains> {
    const [row]: { remains: IdentityRemains }[] = await this.dataSource.query(
      `SELECT CASE WHEN wrapped_key IS NULL THEN 'erased' WHEN restricted_at IS NOT NULL THEN 'restricted' ELSE 'sealed' END
              AS remains FROM person_identity WHERE case_id = $1 AND role = $2`,
      [caseId, WHOSE],
    );
    return row?.remains ?? 'none';
  }

  /**
   * What the complainant left, e.g. `{contact: {name, phone}}`; null when nothing was left. It is answered only once
   * the look is noted for good. Throws IDENTITY.ERASED, IDENTITY.RESTRICTED.
   */
  open(caseId: string, look: IdentityLook): Promise<JsonObject | null> {
    return this.dataSource.transaction(async (manager) => {
      const identity = await this.read(manager, caseId);
      if (identity) await this.note(manager, caseId, look);
      return identity;
    });
  }

  /**
   * Destroys the keys of everybody's identity in this case, so that nothing opens it again, in no copy that was made
   * without them; the case itself, its history and its proofs stay. True when there was something to destroy.
   */
  async shred(caseId: string): Promise<boolean> {
    const [rows]: [unknown[], number] = await this.dataSource.query(
      `UPDATE person_identity SET wrapped_key = NULL, sealed = '', shredded_at = $2
        WHERE case_id = $1 AND wrapped_key IS NOT NULL RETURNING 1`,
      [caseId, this.clock.now()],
    );
    return rows.length > 0;
  }

  private async read(manager: EntityManager, caseId: string): Promise<JsonObject | null> {
    const [row]: IdentityRow[] = await manager.query(
      'SELECT sealed, wrapped_key, key_id, restricted_at FROM person_identity WHERE case_id = $1 AND role = $2',
      [caseId, WHOSE],
    );
    if (!row) return null;
    const { sealed, wrapped_key: wrappedKey, key_id: keyId } = row;
    if (!wrappedKey) throw new HeyiError(ERRORS.identityErased);
    if (row.restricted_at !== null) throw new HeyiError(ERRORS.identityRestricted);
    return this.vault.open(caseId, WHOSE, { sealed, wrappedKey, keyId });
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
