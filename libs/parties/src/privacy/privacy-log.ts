import type { DataSource, EntityManager } from 'typeorm';
import { newId } from '#kernel/ids.js';
import type { JsonObject } from '#kernel/json.js';

/** Something that was done with the personal data of a case. */
export interface PrivacyAct {
  readonly act: 'copied' | 'corrected' | 'restricted' | 'consentWithdrawn' | 'anonymised';
  /** Null: the resident, or the program itself. */
  readonly accountId: string | null;
  /** Facts about it; never the data. */
  readonly entry: JsonObject;
  readonly at: Date;
}

export async function logPrivacyAct(
  manager: EntityManager,
  caseId: string,
  { act, accountId, entry, at }: PrivacyAct,
): Promise<void> {
  await manager.query(
    'INSERT INTO privacy_log (id, case_id, act, account_id, entry, at) VALUES ($1, $2, $3, $4, $5, $6)',
    [newId(), caseId, act, accountId, JSON.stringify(entry), at],
  );
}

/** The newest first. */
export function privacyActsOf(dataSource: DataSource, caseId: string): Promise<PrivacyAct[]> {
  return dataSource.query(
    `SELECT act, account_id AS "accountId", entry, at FROM privacy_log WHERE case_id = $1 ORDER BY at DESC, id DESC`,
    [caseId],
  );
}
