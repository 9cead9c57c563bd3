import { Inject, Injectable } from '@nestjs/common';
import type { CaseFile } from '#engine/case-file.js';
import { ERRORS } from '#kernel/error-catalogue.js';
import { HeyiError } from '#kernel/errors.js';
import { isId } from '#kernel/ids.js';
import { KindRegistry } from '#machines/registry/kind-registry.js';
import type { Caller } from '#parties/caller.js';
import { ownParties, relationsTo, sidesOf } from '#parties/relation.js';
import { loadCases } from '#persistence/store/load-cases.js';
import type { Reads } from '#persistence/wall/reads.js';
import { CaseReads } from '../access/case-reads.js';
import { IdentityMasks } from '../access/identity-masks.js';
import { isFirmRole, isTrusted, knowsFirm } from '../access/sides.js';
import { levelOf, seeingRoles } from '../access/visibility.js';
import { openingState } from './opening-state.js';
import type { Named, SeenCase } from './seen-case.js';

interface FrontRow {
  readonly title: string;
  readonly opened_at: Date;
  readonly updated_at: Date;
  readonly firm: Named | null;
  readonly estate: Named | null;
}

/** The door of every single-case view: a case that does not concern the caller does not exist. */
@Injectable()
export class CaseReader {
  constructor(
    @Inject(CaseReads) private readonly reads: CaseReads,
    @Inject(KindRegistry) private readonly kinds: KindRegistry,
    @Inject(IdentityMasks) private readonly masks: IdentityMasks,
  ) {}

  /** Throws CASE.NOT_FOUND alike for a case that is not there and for one that is none of the caller's business. */
  async read(caller: Caller, caseId: string): Promise<SeenCase> {
    const reads = this.reads.for(caller);
    const [file] = isId(caseId) ? await loadCases(reads, [caseId]) : [];
    const related = file ? relationsTo(caller, file.parties, file.id) : [];
    if (!file || related.length === 0) throw new HeyiError(ERRORS.caseNotFound);
    const kind = this.kinds.get(file.kind);
    const state = file.state || (await openingState(reads, kind, file.id));
    const roles = seeingRoles(kind, state, related, ownParties(caller, file.parties));
    if (roles.length === 0) throw new HeyiError(ERRORS.caseNotFound);
    const level = levelOf(kind, state, roles);
    const front = await this.front(reads, file);
    const sides = sidesOf(caller, file.parties);
    const told = knowsFirm(kind, sides);
    const masks = await this.masks.of(isTrusted(roles) ? [] : [file.id]);
    return {
      caller,
      file,
      kind,
      state,
      roles,
      level,
      ...sideOf(caller, file),
      self:
        caller.kind === 'person' ? caller.accountId : caller.kind === 'complainant' ? caller.caseId : null,
      sides,
      title: front.title,
      mask: masks(file.id),
      openedAt: front.opened_at,
      updatedAt: front.updated_at,
      firm: told ? front.firm : null,
      estate: told ? front.estate : null,
    };
  }

  private async front(reads: Reads, file: CaseFile): Promise<FrontRow> {
    const [row]: FrontRow[] = await reads.query(
      `SELECT c.title, c.opened_at, c.updated_at,
              CASE WHEN f.id IS NULL THEN NULL ELSE jsonb_build_object('id', f.id, 'name', f.name) END AS firm,
              CASE WHEN e.id IS NULL THEN NULL ELSE jsonb_build_object('id', e.id, 'name', e.name) END AS estate
         FROM case_file c LEFT JOIN firm f ON f.id = c.firm_id LEFT JOIN estate e ON e.id = c.estate_id
        WHERE c.id = $1`,
      [file.id],
    );
    return row as FrontRow;
  }
}

function sideOf(caller: Caller, file: CaseFile): { firmId: string | null; sinceSeq: number | null } {
  const firmId = caller.kind === 'person' ? caller.firmId : null;
  const since = file.parties
    .filter((party) => firmId !== null && party.firmId === firmId && isFirmRole(party.role))
    .map((party) => party.sinceSeq);
  return { firmId, sinceSeq: since.length > 0 ? Math.min(...since) : null };
}
