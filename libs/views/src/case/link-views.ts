import { Inject, Injectable } from '@nestjs/common';
import { say } from '#kernel/text.js';
import type { CaseParty } from '#machines/contract/case-kind.js';
import { KindRegistry } from '#machines/registry/kind-registry.js';
import { ownParties, relationsTo, scopeSql } from '#parties/relation.js';
import { partiesSql } from '#persistence/store/parties-sql.js';
import { CaseReads } from '../access/case-reads.js';
import { seeingRoles } from '../access/visibility.js';
import { type DueRow, dueView } from '../lists/due.js';
import type { SeenCase } from '../reading/seen-case.js';
import type { Present } from './deadline-view.js';
import { nextActor } from './next-actor.js';

interface LinkRow extends DueRow {
  readonly case_id: string;
  readonly case_no: string;
  readonly kind: string;
  readonly state: string;
  readonly status: string;
  readonly relation: string;
  readonly blocking: boolean;
  readonly direction: 'parent' | 'child';
  readonly parties: readonly CaseParty[] | null;
}

const MOST = 200;

/** Linked in either direction, and of a complaint also whatever grew out of it further on and has its resident as a party. */
const NEAR = `SELECT DISTINCT ON (other) other, relation, blocking, direction FROM (
    SELECT child_id AS other, relation, blocking, 'child' AS direction, 1 AS far FROM case_link WHERE parent_id = $1
    UNION ALL
    SELECT parent_id, relation, blocking, 'parent', 1 FROM case_link WHERE child_id = $1
    UNION ALL
    SELECT p.case_id, k.relation, false, 'child', 2
      FROM case_party p LEFT JOIN case_link k ON k.child_id = p.case_id WHERE p.complainant_of = $1
  ) related ORDER BY other, far`;

/** Cases that belong to this one, as far as the caller stands in a relation to them as well. */
@Injectable()
export class LinkViews {
  constructor(
    @Inject(CaseReads) private readonly reads: CaseReads,
    @Inject(KindRegistry) private readonly kinds: KindRegistry,
  ) {}

  async of({ caller, file }: SeenCase, present: Present) {
    const scope = scopeSql(caller, 'c', 2);
    const rows: LinkRow[] = await this.reads.for(caller).query(
      `SELECT c.id AS case_id, c.case_no, c.kind, c.state, c.status, coalesce(l.relation, c.kind) AS relation, l.blocking,
              l.direction, d.due_at, d.blue_at, d.yellow_at, d.provisional, ${partiesSql('c.id')} AS parties
         FROM (${NEAR}) l JOIN case_file c ON c.id = l.other
         LEFT JOIN LATERAL (SELECT due_at, blue_at, yellow_at, provisional FROM deadline d
                             WHERE d.case_id = c.id AND d.status = 'running' ORDER BY d.due_at LIMIT 1) d ON TRUE
        WHERE c.version > 0 AND ${scope.sql} ORDER BY c.opened_at, c.id LIMIT ${MOST}`,
      [file.id, ...scope.parameters],
    );
    return rows.flatMap((row) => {
      if (!this.kinds.has(row.kind)) return [];
      const kind = this.kinds.get(row.kind);
      const parties = row.parties ?? [];
      const roles = seeingRoles(
        kind,
        row.state,
        relationsTo(caller, parties, row.case_id),
        ownParties(caller, parties),
      );
      return roles.length > 0 ? [this.link(row, present)] : [];
    });
  }

  private link(row: LinkRow, { now, calendar, language }: Present) {
    const kind = this.kinds.get(row.kind);
    const state = kind.states[row.state];
    const stage = kind.stages[state?.stage ?? ''];
    return {
      caseId: row.case_id,
      caseNo: row.case_no,
      kind: row.kind,
      kindLabel: say(kind.label, language),
      state: row.state,
      stateLabel: state ? say(state.label, language) : row.state,
      stage: state?.stage ?? '',
      stageLabel: stage ? say(stage.label, language) : '',
      tone: state?.tone ?? ('neutral' as const),
      status: row.status,
      relation: row.relation,
      direction: row.direction,
      blocking: row.blocking,
      nextActor: nextActor(kind, row.state, row.status, language),
      ...dueView(row, now, calendar),
    };
  }
}
