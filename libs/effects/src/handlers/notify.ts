import { derivedId } from '#kernel/ids.js';
import type { CaseKind, CaseParty } from '#machines/contract/case-kind.js';
import { type CaseRole, isCaseRole } from '#machines/contract/case-role.js';
import type { Effect, Surroundings } from '../effect.js';
import { type Handler, isRead, listOf, named, rendered, sideOfEvent } from './handler.js';

/** They are reached in every case, also in one whose kind does not list them. */
const ALWAYS_REACHED: readonly CaseRole[] = ['clerk', 'secretaryGeneral'];
const FIRM_ROLES: readonly CaseRole[] = ['firmHandler', 'firmManager'];

/**
 * params {notice, to}: a message in the inbox of everybody who holds one of these roles in this case. What an event says
 * to one side in confidence reaches nobody on another side; nor does what the data says is for one (`side`).
 */
export const notify: Handler = (effect, around, kind) => {
  const { title, body } = rendered(
    named(kind.notices, effect.params['notice'], 'notice', kind),
    effect,
    around,
  );
  const side = sideOfEvent(around, kind) ?? sideIn(effect);
  const recipients = listOf(effect.params['to'])
    .filter(isCaseRole)
    .flatMap((role) => recipientsOf(role, effect, around, kind))
    .filter((to) => side === null || to.side === undefined || to.side === side);
  return recipients.map((to, index) => ({
    table: 'notice',
    row: {
      // The first message has the id of the effect, so that from a message one finds what caused it.
      id:
        index === 0
          ? effect.id
          : derivedId(effect.id, to.role, to.firmId ?? '', to.userId ?? to.complainantOf ?? ''),
      case_id: effect.caseId,
      seq: effect.seq,
      template: effect.params['notice'],
      to_role: to.role,
      to_firm_id: to.firmId,
      to_user_id: to.userId,
      to_complaint_id: to.complainantOf,
      title_zh: title.zh,
      title_en: title.en,
      body_zh: body.zh,
      body_en: body.en,
      created_at: effect.createdAt,
    },
  }));
};

/** Between two firms a role names both: the kind says which side is meant. */
function sideIn({ data }: Effect): string | null {
  return typeof data['side'] === 'string' ? data['side'] : null;
}

/** Who holds the role by `parties`: a firm that does not know of the case yet, or a chair not called in, gets nothing. */
function recipientsOf(
  role: CaseRole,
  effect: Effect,
  around: Surroundings,
  kind: CaseKind,
): readonly CaseParty[] {
  const parties = around.parties.filter((party) => party.role === role);
  if (parties.length > 0) return parties;
  if (ALWAYS_REACHED.includes(role) || (role === 'complainant' && isTracked(kind))) return [{ role }];
  return leavingFirm(role, effect, around, kind);
}

/** Opened by the complainant: then the tracking access is the relation, and no party stands for it. */
function isTracked(kind: CaseKind): boolean {
  return kind.events[kind.opening]?.by.includes('complainant') ?? false;
}

/** The ruling that lets a firm out of the case is still addressed to it; what it may not read any more is not. */
function leavingFirm(
  role: CaseRole,
  effect: Effect,
  around: Surroundings,
  kind: CaseKind,
): readonly CaseParty[] {
  const firmId = effect.data['firmId'];
  if (!FIRM_ROLES.includes(role) || typeof firmId !== 'string' || firmId === around.firmId) return [];
  const mayKnow = around.toldFirms.includes(firmId) && isRead(kind.events[around.eventType]?.sight[role]);
  return mayKnow ? [{ role, firmId }] : [];
}
