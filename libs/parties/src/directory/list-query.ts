import type { DataSource } from 'typeorm';
import { queryTerms, searchForm } from '#persistence/store/search-terms.js';
import { type Page, type Place, pageOf, readCursor } from './cursor.js';

export interface ListAsk {
  /** Chinese or Latin words; each must occur in the name. */
  readonly q?: string;
  readonly cursor?: string;
  /** 1 to 200; 50 when left out. */
  readonly limit?: number;
}

const USUAL = 50;
const MOST = 200;

/** One directory: its columns, and the alias of the table that has `id`, `name` and `search_terms`. */
export interface Listing {
  readonly select: string;
  readonly alias: string;
}

/** `{column: value}` conditions beside the words; those without a value are left out. */
export type Filters = Readonly<Record<string, unknown>>;

/** One keyset page, ordered by name. The index finds candidates by pairs of characters, the name itself decides. */
export async function listPage<T extends Place>(
  dataSource: DataSource,
  { select, alias }: Listing,
  { q, cursor, limit = USUAL }: ListAsk,
  filters: Filters,
): Promise<Page<T>> {
  const size = Math.min(Math.max(Math.trunc(limit), 1), MOST);
  const parameters: unknown[] = [];
  const bind = (value: unknown) => `$${parameters.push(value)}`;
  const conditions = Object.entries(filters)
    .filter(([, value]) => value !== undefined)
    .map(([column, value]) => `${column} = ${bind(value)}`);
  if (q !== undefined && q.trim() !== '') {
    const terms = queryTerms(q.slice(0, 100));
    // A query of punctuation alone: nothing is called that.
    if (terms.length === 0) return { items: [], nextCursor: null };
    conditions.push(
      `${alias}.search_terms @> ${bind(JSON.stringify(terms))}::jsonb`,
      contains(alias, bind(words(q))),
    );
  }
  if (cursor !== undefined) {
    const after = readCursor(cursor);
    conditions.push(
      `(${alias}.name COLLATE "C", ${alias}.id) > (${bind(after.name)}::text COLLATE "C", ${bind(after.id)}::uuid)`,
    );
  }
  const where = conditions.length > 0 ? `WHERE ${conditions.join(' AND ')}` : '';
  const rows: T[] = await dataSource.query(
    `${select} ${where} ORDER BY ${alias}.name COLLATE "C", ${alias}.id LIMIT ${bind(size + 1)}`,
    parameters,
  );
  return pageOf(rows, size);
}

function contains(alias: string, parameter: string): string {
  return `NOT EXISTS (SELECT 1 FROM unnest(${parameter}::text[]) w WHERE position(w IN lower(normalize(${alias}.name, NFKC))) = 0)`;
}

function words(q: string): string[] {
  return searchForm(q.slice(0, 100))
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
