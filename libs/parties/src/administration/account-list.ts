import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ERRORS } from '#kernel/error-catalogue.js';
import { HeyiError } from '#kernel/errors.js';
import { isId } from '#kernel/ids.js';
import type { JsonObject } from '#kernel/json.js';
import type { Caller } from '../caller.js';
import { HAS_FACTOR } from '../factors/obligatory.js';
import { withOffice } from '../registers/with-office.js';

const USUAL_LIMIT = 100;

export interface ListedAccount {
  readonly id: string;
  readonly username: string;
  readonly name: string;
  readonly roles: readonly string[];
  readonly firm: { readonly id: string; readonly name: string } | null;
  readonly status: 'invited' | 'active' | 'inactive';
  readonly demo: boolean;
  readonly secondFactor: boolean;
  readonly identities: readonly { readonly issuer: string; readonly subject: string }[];
  readonly createdAt: string;
}

export interface AccountLogEntry {
  readonly act: string;
  readonly entry: JsonObject;
  readonly by: { readonly id: string; readonly name: string };
  readonly at: string;
}

/** The accounts and what was done to them, for administrators. */
@Injectable()
export class AccountList {
  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  /** By user name; `cursor` is the last one of the page before. */
  async page(
    caller: Caller,
    { cursor = '', limit = USUAL_LIMIT }: { cursor?: string; limit?: number },
  ): Promise<{ items: ListedAccount[]; nextCursor: string | null }> {
    withOffice(caller, ['administrator']);
    const rows = await this.read('a.username > $1 ORDER BY a.username LIMIT $2', [cursor, limit + 1]);
    const items = rows.slice(0, limit);
    return { items, nextCursor: rows.length > limit ? (items.at(-1)?.username ?? null) : null };
  }

  /** Throws RECORD.NOT_FOUND. */
  async one(caller: Caller, accountId: string): Promise<ListedAccount> {
    withOffice(caller, ['administrator']);
    const [row] = isId(accountId) ? await this.read('a.id = $1', [accountId]) : [];
    if (!row) throw new HeyiError(ERRORS.recordNotFound, { what: '账号 (account)' });
    return row;
  }

  /** The latest first. */
  async log(caller: Caller, accountId: string): Promise<AccountLogEntry[]> {
    await this.one(caller, accountId);
    const rows: (Omit<AccountLogEntry, 'at'> & { at: Date })[] = await this.dataSource.query(
      `SELECT l.act, l.entry, jsonb_build_object('id', b.id, 'name', b.name) AS by, l.at
         FROM account_log l JOIN account b ON b.id = l.by_account WHERE l.account_id = $1 ORDER BY l.id DESC LIMIT 500`,
      [accountId],
    );
    return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
  }

  private async read(where: string, parameters: unknown[]): Promise<ListedAccount[]> {
    const rows: (Omit<ListedAccount, 'createdAt'> & { createdAt: Date })[] = await this.dataSource.query(
      `SELECT a.id, a.username, a.name, a.roles, a.demo, ${HAS_FACTOR} AS "secondFactor", a.created_at AS "createdAt",
              CASE WHEN f.id IS NOT NULL THEN jsonb_build_object('id', f.id, 'name', f.name) END AS firm,
              CASE WHEN NOT a.active THEN 'inactive'
                   WHEN a.password_hash IS NULL AND identities IS NULL THEN 'invited' ELSE 'active' END AS status,
              coalesce(identities, '[]') AS identities
         FROM account a LEFT JOIN firm f ON f.id = a.firm_id
         LEFT JOIN LATERAL (SELECT jsonb_agg(jsonb_build_object('issuer', e.issuer, 'subject', e.subject)) AS identities
                              FROM external_identity e WHERE e.account_id = a.id) linked ON TRUE
        WHERE ${where}`,
      parameters,
    );
    return rows.map((row) => ({ ...row, createdAt: row.createdAt.toISOString() }));
  }
}
