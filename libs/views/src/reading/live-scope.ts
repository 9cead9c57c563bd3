import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { CaseParty } from '#machines/contract/case-kind.js';
import { KindRegistry } from '#machines/registry/kind-registry.js';
import type { Caller } from '#parties/caller.js';
import { ownParties, relationsTo } from '#parties/relation.js';
import { partiesSql } from '#persistence/store/parties-sql.js';
import { seeingRoles } from '../access/visibility.js';

/** What a case is to everybody: enough to decide who may hear that it moved. */
export interface MovedCase {
  readonly caseId: string;
  readonly version: number;
  readonly kind: string;
  readonly state: string;
  readonly parties: readonly CaseParty[];
}

/** Answers for a batch of moved cases who may know of it, with one query however many are listening. */
@Injectable()
export class LiveScope {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(KindRegistry) private readonly kinds: KindRegistry,
  ) {}

  read(caseIds: readonly string[]): Promise<MovedCase[]> {
    return this.dataSource.query(
      `SELECT c.id AS "caseId", c.version, c.kind, c.state, coalesce(${partiesSql('c.id')}, '[]'::jsonb) AS parties
         FROM case_file c WHERE c.id = ANY($1::uuid[]) AND c.version > 0`,
      [caseIds],
    );
  }

  mayHear(caller: Caller, moved: MovedCase): boolean {
    if (!this.kinds.has(moved.kind)) return false;
    const roles = relationsTo(caller, moved.parties, moved.caseId);
    const named = ownParties(caller, moved.parties);
    return seeingRoles(this.kinds.get(moved.kind), moved.state, roles, named).length > 0;
  }
}
