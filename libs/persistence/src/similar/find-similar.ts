import type { DataSource } from 'typeorm';
import type { JsonObject } from '#kernel/json.js';
import { jaccard, SIMILAR_FROM, shingles, similarityBands } from './signature.js';

export interface SimilarCase {
  readonly caseId: string;
  /** Share of common five-character shingles, 0 to 1. */
  readonly likeness: number;
}

/** Candidates per case: enough for a person to look at, and a bound for boilerplate texts. */
const CANDIDATES = 20;

/** Earlier opened cases that tell nearly the same, most alike first. `text` is what a case would write. */
export async function findSimilar(
  dataSource: DataSource,
  text: string,
  { except, limit = 5 }: { except?: string; limit?: number } = {},
): Promise<SimilarCase[]> {
  const rows: { case_id: string; narrative: JsonObject | null }[] = await dataSource.query(
    `SELECT s.case_id, t.narrative FROM case_similarity s
       JOIN case_content t ON t.case_id = s.case_id AND t.seq = 1
      WHERE s.bands && $1::int[] AND s.case_id <> coalesce($2::uuid, '00000000-0000-0000-0000-000000000000')
      ORDER BY s.case_id DESC LIMIT $3`,
    [similarityBands(text), except ?? null, CANDIDATES],
  );
  const own = shingles(text);
  return rows
    .map(({ case_id, narrative }) => ({
      caseId: case_id,
      likeness: jaccard(own, shingles(wordsOf(narrative))),
    }))
    .filter(({ likeness }) => likeness >= SIMILAR_FROM)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, limit);
}

/** The words of an opening event that likeness is measured by: the longest text field of it. */
export function wordsOf(narrative: JsonObject | null): string {
  const texts = Object.values(narrative ?? {}).filter((value): value is string => typeof value === 'string');
  return texts.reduce((longest, text) => (text.length > longest.length ? text : longest), '');
}
