import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Language, say } from '#kernel/text.js';
import { KindRegistry } from '#machines/registry/kind-registry.js';
import { scopeSql } from '#parties/relation.js';
import { levelOf } from '../access/visibility.js';
import type { SeenCase } from '../reading/seen-case.js';

interface LinkRow {
  readonly case_id: string;
  readonly case_no: string;
  readonly kind: string;
  readonly state: string;
  readonly status: string;
  readonly relation: string;
  readonly blocking: boolean;
  readonly direction: 'parent' | 'child';
}

/** Cases that belong to this one, as far as the caller stands in a relation to them as well. */
@Injectable()
export class LinkViews {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(KindRegistry) private readonly kinds: KindRegistry,
  ) {}

  async of({ caller, file, roles }: SeenCase, language: Language) {
    const scope = scopeSql(caller, 'c', 2);
    const rows: LinkRow[] = await this.dataSource.query(
      `SELECT c.id AS case_id, c.case_no, c.kind, c.state, c.status, l.relation, l.blocking, l.direction
         FROM (SELECT child_id AS other, relation, blocking, 'child' AS direction FROM case_link WHERE parent_id = $1
               UNION ALL
               SELECT parent_id, relation, blocking, 'parent' FROM case_link WHERE child_id = $1) l
         JOIN case_file c ON c.id = l.other
        WHERE c.version > 0 AND ${scope.sql} ORDER BY c.opened_at, c.id LIMIT 200`,
      [file.id, ...scope.parameters],
    );
    return rows
      .filter(
        (row) => this.kinds.has(row.kind) && levelOf(this.kinds.get(row.kind), row.state, roles) !== 'N',
      )
      .map((row) => {
        const kind = this.kinds.get(row.kind);
        const state = kind.states[row.state];
        return {
          caseId: row.case_id,
          caseNo: row.case_no,
          kind: row.kind,
          kindLabel: say(kind.label, language),
          state: row.state,
          stateLabel: state ? say(state.label, language) : row.state,
          status: row.status,
          relation: row.relation,
          direction: row.direction,
          blocking: row.blocking,
        };
      });
  }
}
