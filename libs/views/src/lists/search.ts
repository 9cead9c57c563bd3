import type { DataSource } from 'typeorm';
import { queryTerms, searchForm } from '#persistence/store/search-terms.js';
import type { Parameters } from './parameters.js';

/** Up to so many hits are taken together; of more, the list itself is walked and each row asked. */
const FEW_HITS = 300;
const LONGEST_QUERY = 100;

/** A search over titles and numbers of cases, without extensions: pairs of characters in an index, then the text itself. */
export interface Search {
  readonly words: readonly string[];
  /** Ids of all hits when there are few; null when there are many. */
  readonly few: readonly string[] | null;
  readonly terms: string;
}

/** Null when nothing can match (punctuation alone). */
export async function search(dataSource: DataSource, query: string): Promise<Search | null> {
  const words = searchForm(query.slice(0, LONGEST_QUERY))
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  if (words.length === 0) return null;
  const terms = JSON.stringify(queryTerms(words.join(' ')));
  const rows: { case_id: string }[] = await dataSource.query(
    `SELECT case_id FROM case_search WHERE terms @> $1::jsonb LIMIT ${FEW_HITS + 1}`,
    [terms],
  );
  return { words, terms, few: rows.length <= FEW_HITS ? rows.map(({ case_id }) => case_id) : null };
}

/** The search as a condition on a row whose case id stands in `caseId`. */
export function searchCondition({ few, terms }: Search, caseId: string, parameters: Parameters): string {
  if (few) return `${caseId} = ANY(${parameters.bind(few)}::uuid[])`;
  // As a value, not as EXISTS: that would be joined, and the whole search table read for the sake of one page.
  return `(SELECT s.terms @> ${parameters.bind(terms)}::jsonb FROM case_search s WHERE s.case_id = ${caseId})`;
}

/**
 * Whether what the caller is shown holds all the words. Asked of the shown text, not of the stored one: otherwise a
 * search would tell what the masking hides.
 */
export function isFoundIn({ words }: Search, shown: string): boolean {
  const form = searchForm(shown);
  return words.every((word) => form.includes(word));
}
