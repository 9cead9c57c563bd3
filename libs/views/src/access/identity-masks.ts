import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { IdentityVault } from '#parties/identity/identity-vault.js';
import { maskText } from '#parties/identity/masking.js';
import { maskKnowing } from './known-identity.js';
import type { Mask } from './masked.js';

interface IdentityRow {
  readonly case_id: string;
  readonly role: string;
  readonly sealed: Buffer;
  readonly key_id: string;
}

/** The masks of cases, for readers from outside the association; one query for a whole page. */
@Injectable()
export class IdentityMasks {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(IdentityVault) private readonly vault: IdentityVault,
  ) {}

  async of(caseIds: readonly string[]): Promise<(caseId: string) => Mask> {
    if (caseIds.length === 0) return () => maskText;
    const rows: IdentityRow[] = await this.dataSource.query(
      'SELECT case_id, role, sealed, key_id FROM person_identity WHERE case_id = ANY($1::uuid[])',
      [caseIds],
    );
    const masks = new Map(rows.map((row) => [row.case_id, this.mask(row)]));
    return (caseId) => masks.get(caseId) ?? maskText;
  }

  private mask({ case_id, role, sealed, key_id }: IdentityRow): Mask {
    return maskKnowing(this.vault.open(case_id, role, { sealed, keyId: key_id }));
  }
}
