import type { DataSource } from 'typeorm';
import type { JsonObject } from '#kernel/json.js';
import { findSimilar, wordsOf } from '#persistence/similar/find-similar.js';

/** Two cases that seem to tell the same; merging them needs the resident's consent. */
export interface DuplicateSuggestion {
  readonly caseNo: string;
  readonly sameAs: string;
  readonly likeness: number;
}

/** Looks for earlier complaints that tell the same as the ones just filed. */
export async function suggestDuplicates(
  dataSource: DataSource,
  caseIds: readonly string[],
  onDone: (done: number) => void,
): Promise<DuplicateSuggestion[]> {
  const pairs: { caseId: string; other: string; likeness: number }[] = [];
  for (const [index, caseId] of caseIds.entries()) {
    const [row] = (await dataSource.query('SELECT narrative FROM case_content WHERE case_id = $1 AND seq = 1', [
      caseId,
    ])) as [{ narrative: JsonObject | null } | undefined];
    const similar = await findSimilar(dataSource, wordsOf(row?.narrative ?? null), { except: caseId, limit: 3 });
    // Each pair once: the later case points at the earlier one.
    for (const one of similar) if (one.caseId < caseId) pairs.push({ caseId, other: one.caseId, likeness: one.likeness });
    onDone(index + 1);
  }
  const numbers = await caseNumbers(dataSource, pairs.flatMap(({ caseId, other }) => [caseId, other]));
  return pairs.map(({ caseId, other, likeness }) => ({
    caseNo: numbers.get(caseId) ?? caseId,
    sameAs: numbers.get(other) ?? other,
    likeness: Math.round(likeness * 100) / 100,
  }));
}

async function caseNumbers(dataSource: DataSource, ids: readonly string[]): Promise<Map<string, string>> {
  const rows: { id: string; case_no: string }[] = await dataSource.query(
    'SELECT id, case_no FROM case_file WHERE id = ANY($1::uuid[])',
    [[...new Set(ids)]],
  );
  return new Map(rows.map((row) => [row.id, row.case_no]));
}
