import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { JsonObject } from '#kernel/json.js';
import { IdentityVault } from './identity-vault.js';

/** Reads who people are. Who may ask, and that it was asked, is for the caller to see to. */
@Injectable()
export class IdentityStore {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(IdentityVault) private readonly vault: IdentityVault,
  ) {}

  /** What the person left when filing, e.g. `{contact: {name, phone}}`; null when nothing was left, or it was erased. */
  async find(caseId: string, role = 'complainant'): Promise<JsonObject | null> {
    const [row]: { sealed: Buffer; key_id: string }[] = await this.dataSource.query(
      'SELECT sealed, key_id FROM person_identity WHERE case_id = $1 AND role = $2',
      [caseId, role],
    );
    return row ? this.vault.open(caseId, role, { sealed: row.sealed, keyId: row.key_id }) : null;
  }
}
