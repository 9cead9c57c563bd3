import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Keyring } from '../secrets/keyring.js';
import { IdentityVault } from './identity-vault.js';

const BATCH = 500;

interface KeyRow {
  readonly case_id: string;
  readonly role: string;
  readonly wrapped_key: Buffer;
  readonly key_id: string;
}

/** How many identities hang on a key of the keyring. */
export interface KeyUse {
  readonly keyId: string;
  readonly identities: number;
  /** `unknown`: neither HEYI_SECRET nor HEYI_SECRET_PREVIOUS gives this key. */
  readonly from: 'current' | 'previous' | 'unknown';
}

/**
 * Seals data keys anew under the present secret. Each batch is a transaction of its own, and what is done is no longer
 * found: whoever is interrupted starts again, and two at once only share the work.
 */
@Injectable()
export class KeyRotation {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(Keyring) private readonly keyring: Keyring,
    @Inject(IdentityVault) private readonly vault: IdentityVault,
  ) {}

  async uses(): Promise<KeyUse[]> {
    const [current, ...previous] = this.keyring.keyIds('identity');
    const rows: { key_id: string; identities: number }[] = await this.dataSource.query(
      `SELECT key_id, count(*)::int AS identities FROM person_identity WHERE wrapped_key IS NOT NULL
        GROUP BY key_id ORDER BY key_id`,
    );
    return rows.map(({ key_id: keyId, identities }) => ({
      keyId,
      identities,
      from: keyId === current ? 'current' : previous.includes(keyId) ? 'previous' : 'unknown',
    }));
  }

  /** Returns how many were sealed anew. Those under a key that nobody knows stay as they are. */
  async rotate(onProgress: (done: number) => void = () => {}, batch = BATCH): Promise<number> {
    let done = 0;
    for (;;) {
      const moved = await this.dataSource.transaction((manager) => this.rotateSome(manager, batch));
      done += moved;
      onProgress(done);
      if (moved === 0) return done;
    }
  }

  private async rotateSome(manager: EntityManager, batch: number): Promise<number> {
    const [, ...previous] = this.keyring.keyIds('identity');
    const rows: KeyRow[] = await manager.query(
      `SELECT case_id, role, wrapped_key, key_id FROM person_identity
        WHERE wrapped_key IS NOT NULL AND key_id = ANY($1::text[]) ORDER BY case_id, role LIMIT $2 FOR UPDATE`,
      [previous, batch],
    );
    if (rows.length === 0) return 0;
    const anew = rows.map(({ case_id, role, wrapped_key: wrappedKey, key_id: keyId }) =>
      this.vault.rewrap(case_id, role, { wrappedKey, keyId }),
    );
    await manager.query(
      `UPDATE person_identity i SET wrapped_key = n.wrapped_key, key_id = n.key_id
         FROM unnest($1::uuid[], $2::text[], $3::bytea[], $4::text[]) AS n(case_id, role, wrapped_key, key_id)
        WHERE i.case_id = n.case_id AND i.role = n.role`,
      [
        rows.map(({ case_id }) => case_id),
        rows.map(({ role }) => role),
        anew.map(({ wrappedKey }) => wrappedKey),
        anew.map(({ keyId }) => keyId),
      ],
    );
    return rows.length;
  }
}
