import type { EntityManager } from 'typeorm';
import { type Columns, insertRows } from '#persistence/sql/set-based.js';
import { searchTerms } from '#persistence/store/search-terms.js';

const FIRM: Columns = {
  id: 'uuid',
  name: 'text',
  kind: 'text',
  member: 'boolean',
  district: 'text',
  phone: 'text',
  search_terms: 'jsonb',
};
const ESTATE: Columns = {
  id: 'uuid',
  name: 'text',
  district: 'text',
  street: 'text',
  households: 'int',
  firm_id: 'uuid',
  search_terms: 'jsonb',
};

export interface NewFirm {
  readonly id: string;
  readonly name: string;
  readonly kind: 'firm' | 'person';
  readonly member: boolean;
  readonly district?: string;
  readonly phone?: string;
}

export interface NewEstate {
  readonly id: string;
  readonly name: string;
  readonly district?: string;
  readonly street?: string;
  readonly households?: number;
  readonly firmId?: string;
}

/** Adds firms with the terms by which they are found; those whose id exists already stay as they are. */
export async function insertFirms(manager: EntityManager, firms: readonly NewFirm[]): Promise<void> {
  const rows = firms.map((firm) => ({ ...firm, search_terms: searchTerms(firm.name) }));
  const { sql, parameters } = insertRows('firm', FIRM, rows, 'ON CONFLICT (id) DO NOTHING');
  await manager.query(sql, parameters);
}

/** The same for estates. Their firms must exist. */
export async function insertEstates(manager: EntityManager, estates: readonly NewEstate[]): Promise<void> {
  const rows = estates.map(({ firmId, ...estate }) => ({
    ...estate,
    firm_id: firmId,
    search_terms: searchTerms(estate.name),
  }));
  const { sql, parameters } = insertRows('estate', ESTATE, rows, 'ON CONFLICT (id) DO NOTHING');
  await manager.query(sql, parameters);
}
