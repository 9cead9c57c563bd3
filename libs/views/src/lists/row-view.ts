import { type Language, say } from '#kernel/text.js';
import type { CaseKind, CaseParty } from '#machines/contract/case-kind.js';
import type { CaseRole } from '#machines/contract/case-role.js';
import type { KindRegistry } from '#machines/registry/kind-registry.js';
import type { Caller } from '#parties/caller.js';
import { ownParties, relationsTo } from '#parties/relation.js';
import { partiesSql } from '#persistence/store/parties-sql.js';
import { type Mask, shownTitle } from '../access/masked.js';
import { levelOf, seeingRoles } from '../access/visibility.js';

/** What every list reads of a case. */
export interface ListedCase {
  readonly case_id: string;
  readonly case_no: string;
  readonly kind: string;
  readonly state: string;
  readonly title: string;
  readonly version: number;
  readonly category: string | null;
  readonly urgency: string | null;
  readonly parties: readonly CaseParty[] | null;
}

/** Columns and the lateral that `ListedCase` needs, for a `case_file` under the alias `c`. */
export const LISTED_COLUMNS =
  'c.id AS case_id, c.case_no, c.kind, c.state, c.title, c.version, c.category, c.urgency, party.parties';
export const LISTED_PARTIES = `LEFT JOIN LATERAL (SELECT ${partiesSql('c.id')} AS parties) party ON TRUE`;

/** For whom a page is made. */
export interface ListedFor {
  readonly caller: Caller;
  readonly kinds: KindRegistry;
  readonly language: Language;
  readonly masks: (caseId: string) => Mask;
}

/** The head of a row as the caller may see it; null when the case is not for the caller at all. */
export function listedCase(row: ListedCase, { caller, kinds, language, masks }: ListedFor) {
  if (!kinds.has(row.kind)) return null;
  const kind = kinds.get(row.kind);
  const parties = row.parties ?? [];
  const roles = seeingRoles(
    kind,
    row.state,
    relationsTo(caller, parties, row.case_id),
    ownParties(caller, parties),
  );
  if (roles.length === 0) return null;
  return head(row, kind, roles, { language, mask: masks(row.case_id) });
}

function head(
  row: ListedCase,
  kind: CaseKind,
  roles: readonly CaseRole[],
  { language, mask }: { language: Language; mask: Mask },
) {
  const state = kind.states[row.state];
  const stage = kind.stages[state?.stage ?? ''];
  const fallback = say(kind.label, language);
  const own = roles.includes('complainant');
  return {
    caseId: row.case_id,
    caseNo: row.case_no,
    kind: row.kind,
    kindLabel: fallback,
    title: shownTitle(row.title, levelOf(kind, row.state, roles), { own, fallback, mask }),
    state: row.state,
    stateLabel: state ? say(state.label, language) : row.state,
    stage: state?.stage ?? '',
    stageLabel: stage ? say(stage.label, language) : '',
    tone: state?.tone ?? ('neutral' as const),
    version: row.version,
    category: row.category,
    urgency: row.urgency,
  };
}

export type CaseHead = ReturnType<typeof head>;
