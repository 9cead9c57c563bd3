import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { isId } from '#kernel/ids.js';
import { searchForm } from '#persistence/store/search-terms.js';
import type { Page } from './cursor.js';
import { type ListAsk, listPage } from './list-query.js';

export interface Estate {
  readonly id: string;
  readonly name: string;
  readonly district: string | null;
  readonly street: string | null;
  readonly households: number | null;
  /** Who manages it now; null when nobody in the directory does. */
  readonly firmId: string | null;
  readonly firmName: string | null;
}

export interface EstateAsk extends ListAsk {
  readonly firmId?: string;
  readonly district?: string;
}

const SELECT = `SELECT e.id, e.name, e.district, e.street, e.households, e.firm_id AS "firmId", f.name AS "firmName"
  FROM estate e LEFT JOIN firm f ON f.id = e.firm_id`;
/** An exact name is the shortest of all names that contain it; more than this of equal length are hardly there. */
const CANDIDATES = 50;
const LONGEST = 200;

/** The public list of estates: residents know where they live, rarely who manages it. */
@Injectable()
export class EstateDirectory {
  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  async list({ firmId, district, ...ask }: EstateAsk = {}): Promise<Page<Estate>> {
    if (firmId !== undefined && !isId(firmId)) return { items: [], nextCursor: null };
    return listPage<Estate>(this.dataSource, { select: SELECT, alias: 'e' }, ask, {
      'e.firm_id': firmId,
      'e.district': district,
    });
  }

  async find(id: string): Promise<Estate | null> {
    if (!isId(id)) return null;
    const [estate]: Estate[] = await this.dataSource.query(`${SELECT} WHERE e.id = $1`, [id]);
    return estate ?? null;
  }

  /**
   * The one estate of this name, spaces, punctuation, case and width aside; null when there is none or more than one:
   * which of two is meant, a person has to say.
   */
  async resolveEstate(name: string): Promise<Estate | null> {
    const wanted = estateKey(name.slice(0, LONGEST));
    if (wanted === '') return null;
    const candidates: Estate[] = await this.dataSource.query(
      `${SELECT} WHERE e.search_terms @> $1::jsonb ORDER BY length(e.name), e.id LIMIT ${CANDIDATES}`,
      // Single characters: pairs would tell 海湾 花园 from 海湾花园.
      [JSON.stringify([...new Set(wanted)])],
    );
    const found = candidates.filter((estate) => estateKey(estate.name) === wanted);
    return found.length === 1 ? (found[0] ?? null) : null;
  }
}

function estateKey(name: string): string {
  return searchForm(name).replace(/[^\p{L}\p{N}]/gu, '');
}
