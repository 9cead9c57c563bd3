import { canonicalText, sha256 } from '#kernel/canonical-json.js';
import type { CaseKind, TextTemplate } from '#machines/contract/case-kind.js';
import { CASE_ROLES, type CaseRole, isCaseRole } from '#machines/contract/case-role.js';
import type { Effect, Surroundings } from '../effect.js';
import { type Handler, isRead, listOf, named, rendered, sideOfEvent } from './handler.js';

const OFFICE: readonly CaseRole[] = ['clerk', 'secretaryGeneral'];

/** params {document, visibleTo?}: a numbered document, `TS-2026-000123-受理告知书-1`, with a digest of all it says. */
export const issue: Handler = (effect, around, kind) => {
  const template = named(kind.documents, effect.params['document'], 'document', kind);
  const { title, body } = rendered(template, effect, around);
  const number = `${around.caseNo}-${shortTitle(template, effect)}-${around.ordinalOfSort}`;
  const issuedAt = effect.createdAt;
  return [
    {
      table: 'document',
      row: {
        id: effect.id,
        case_id: effect.caseId,
        seq: effect.seq,
        number,
        template: effect.params['document'],
        title_zh: title.zh,
        title_en: title.en,
        body_zh: body.zh,
        body_en: body.en,
        digest: documentDigest({ number, title, body, issuedAt }),
        visible_to: readers(effect, around, kind),
        side: sideOfEvent(around, kind),
        issued_at: issuedAt,
      },
    },
  ];
};

/** SHA-256 of the canonical JSON of what the document says: whoever holds a copy can compare. */
export function documentDigest(says: {
  readonly number: string;
  readonly title: { readonly zh: string; readonly en: string };
  readonly body: { readonly zh: string; readonly en: string };
  readonly issuedAt: string;
}): string {
  return sha256(canonicalText(says));
}

/** A title that varies from document to document cannot name the series; the code can. */
function shortTitle({ title }: TextTemplate, effect: Effect): string {
  return title.zh.includes('{') ? String(effect.params['document']) : title.zh;
}

/**
 * Whom the effect names; otherwise the office, those who read the event that issued the document, and those who are
 * told of that event.
 */
function readers(effect: Effect, { eventType, notified }: Surroundings, kind: CaseKind): CaseRole[] {
  const chosen = listOf(effect.params['visibleTo'] ?? effect.data['visibleTo']).filter(isCaseRole);
  if (chosen.length > 0) return chosen;
  const sight = kind.events[eventType]?.sight ?? {};
  return (Object.keys(CASE_ROLES) as CaseRole[]).filter(
    (role) => OFFICE.includes(role) || notified.includes(role) || isRead(sight[role]),
  );
}
