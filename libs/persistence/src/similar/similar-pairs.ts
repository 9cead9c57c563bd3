import type { DataSource } from 'typeorm';
import type { JsonObject } from '#kernel/json.js';
import { wordsOf } from './find-similar.js';
import { jaccard, SIMILAR_FROM, shingles } from './signature.js';

/** Two cases that seem to tell the same; `other` was accepted first. */
export interface SimilarPair {
  readonly caseId: string;
  readonly other: string;
  readonly likeness: number;
}

/** For many cases at once: each with the earlier cases that tell nearly the same, at most three, most alike first. */
export async function similarPairs(
  dataSource: DataSource,
  caseIds: readonly string[],
): Promise<SimilarPair[]> {
  const candidates: { case_id: string; other: string }[] = await dataSource.query(
    `SELECT s.case_id, o.case_id AS other
       FROM case_similarity s
       JOIN case_file c ON c.id = s.case_id
       JOIN case_similarity o ON o.bands && s.bands AND o.case_id <> s.case_id
       JOIN case_file oc ON oc.id = o.case_id AND (oc.opened_at, oc.case_no) < (c.opened_at, c.case_no)
      WHERE s.case_id = ANY($1::uuid[])`,
    [caseIds],
  );
  const ids = [...new Set(candidates.flatMap(({ case_id, other }) => [case_id, other]))];
  const contents: { case_id: string; narrative: JsonObject | null }[] = await dataSource.query(
    'SELECT case_id, narrative FROM case_content WHERE case_id = ANY($1::uuid[]) AND seq = 1',
    [ids],
  );
  const sets = new Map(contents.map(({ case_id, narrative }) => [case_id, shingles(wordsOf(narrative))]));
  const found = new Map<string, SimilarPair[]>();
  for (const { case_id, other } of candidates) {
    const likeness = jaccard(sets.get(case_id) ?? new Set(), sets.get(other) ?? new Set());
    if (likeness >= SIMILAR_FROM)
      found.set(case_id, [...(found.get(case_id) ?? []), { caseId: case_id, other, likeness }]);
  }
  return [...found.values()].flatMap((pairs) => pairs.sort((a, b) => b.likeness - a.likeness).slice(0, MOST));
}

const MOST = 3;
