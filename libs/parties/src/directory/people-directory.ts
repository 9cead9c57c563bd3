import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { CaseRole } from '#machines/contract/case-role.js';

export interface PersonOfDirectory {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly CaseRole[];
  readonly firm: { readonly id: string; readonly name: string } | null;
}

/** Enough for any picker; a body of the association is smaller. */
const MOST = 500;

/** Accounts by office, for whoever has to choose among them. Residents have no account, so none is ever in it. */
@Injectable()
export class PeopleDirectory {
  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  withRole(role: CaseRole): Promise<PersonOfDirectory[]> {
    return this.dataSource.query(
      `SELECT a.id, a.name, a.roles,
              CASE WHEN f.id IS NULL THEN NULL ELSE jsonb_build_object('id', f.id, 'name', f.name) END AS firm
         FROM account a LEFT JOIN firm f ON f.id = a.firm_id
        WHERE a.active AND $1 = ANY(a.roles) ORDER BY length(a.username), a.username LIMIT ${MOST}`,
      [role],
    );
  }
}
