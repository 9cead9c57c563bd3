import type { DataSource } from 'typeorm';
import { sha256 } from '#kernel/canonical-json.js';

/** One number over the heads of all histories: equal exactly when every case went the same way. */
export async function historyDigest(dataSource: DataSource): Promise<string> {
  const rows: { id: string; head_hash: string }[] = await dataSource.query(
    'SELECT id, head_hash FROM case_file ORDER BY id',
  );
  return sha256(rows.map(({ id, head_hash }) => `${id} ${head_hash}\n`).join(''));
}
