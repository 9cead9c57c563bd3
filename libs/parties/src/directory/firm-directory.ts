import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { isId } from '#kernel/ids.js';
import type { Page } from './cursor.js';
import { type ListAsk, listPage } from './list-query.js';

/** A firm, or a member who is a person (`kind`); of a person no telephone is shown. */
export interface Firm {
  readonly id: string;
  readonly name: string;
  readonly kind: 'firm' | 'person';
  readonly member: boolean;
  readonly district: string | null;
  readonly phone: string | null;
}

export interface FirmAsk extends ListAsk {
  readonly member?: boolean;
  readonly district?: string;
}

const SELECT = `SELECT f.id, f.name, f.kind, f.member, f.district, CASE WHEN f.kind = 'firm' THEN f.phone END AS phone FROM firm f`;

/** The public list of firms. Members and others alike: a complaint may concern either. */
@Injectable()
export class FirmDirectory {
  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  list({ member, district, ...ask }: FirmAsk = {}): Promise<Page<Firm>> {
    return listPage<Firm>(this.dataSource, { select: SELECT, alias: 'f' }, ask, {
      'f.member': member,
      'f.district': district,
    });
  }

  async find(id: string): Promise<Firm | null> {
    if (!isId(id)) return null;
    const [firm]: Firm[] = await this.dataSource.query(`${SELECT} WHERE f.id = $1`, [id]);
    return firm ?? null;
  }
}
