import type { DataSource } from 'typeorm';
import { isId } from '#kernel/ids.js';

/** Names of accounts by id, in one query. */
export async function accountNames(
  dataSource: DataSource,
  ids: readonly string[],
): Promise<Map<string, string>> {
  const wanted = [...new Set(ids.filter(isId))];
  if (wanted.length === 0) return new Map();
  const rows: { id: string; name: string }[] = await dataSource.query(
    'SELECT id, name FROM account WHERE id = ANY($1::uuid[])',
    [wanted],
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}
