import type { DataSource } from 'typeorm';
import { type SimilarPair, similarPairs } from '#persistence/similar/similar-pairs.js';

/** Two cases that seem to tell the same; merging them needs the resident's consent. */
export interface DuplicateSuggestion {
  readonly caseNo: string;
  readonly sameAs: string;
  readonly likeness: number;
}

const PAGE = 200;

/** Looks for earlier complaints that tell the same as the ones just filed. */
export async function suggestDuplicates(
  dataSource: DataSource,
  caseIds: readonly string[],
  onDone: (done: number) => void,
): Promise<DuplicateSuggestion[]> {
  // What an import wrote last still waits in the index's pending list, which every search would read through.
  await dataSource.query(`SELECT gin_clean_pending_list('case_similarity_bands')`);
  const pairs: SimilarPair[] = [];
  for (let from = 0; from < caseIds.length; from += PAGE) {
    pairs.push(...(await similarPairs(dataSource, caseIds.slice(from, from + PAGE))));
    onDone(Math.min(from + PAGE, caseIds.length));
  }
  const numbers = await caseNumbers(
    dataSource,
    pairs.flatMap(({ caseId, other }) => [caseId, other]),
  );
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
