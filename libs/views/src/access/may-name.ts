import type { Actor } from '#machines/contract/actor.js';
import type { CaseRole } from '#machines/contract/case-role.js';
import type { Caller } from '#parties/caller.js';
import type { NamedAttachment } from '#persistence/files/attachment.js';
import { isFirmRole, isOffice, isOfResidents } from './sides.js';

/** Who is about to name attachments in a command, and in which case. */
export interface Naming {
  readonly caller: Caller;
  readonly actor: Actor;
  readonly caseId: string;
}

/** Somebody who has named an attachment in this case, and whether that was said in confidence. */
export interface EarlierNaming {
  readonly actor: Actor;
  readonly confided: boolean;
}

/**
 * Whether this command may name the attachment. A fresh upload is its uploader's: of an account, of everybody in the
 * same firm or office; of a resident, of that resident; an anonymous one is of whoever knows its id. Once it is in the
 * case, its side may name it again, and the office unless it was said in confidence; if the other side could, naming
 * would be a way of getting to read it. `earlier` are those who have named it in this case.
 */
export function mayName(
  { caller, actor, caseId }: Naming,
  attachment: NamedAttachment,
  earlier: readonly EarlierNaming[],
): boolean {
  if (attachment.caseId === null) return isOwnUpload(caller, attachment);
  if (attachment.caseId !== caseId) return false;
  if (isOffice([actor.role]) && !earlier.some(({ confided }) => confided)) return true;
  return earlier.length > 0 && earlier.every((other) => isSameSide(actor, other.actor));
}

function isOwnUpload(caller: Caller, { uploader, uploaderFirmId, uploaderRoles }: NamedAttachment): boolean {
  if (uploader.kind === 'anonymous') return true;
  if (uploader.kind === 'complainant') return caller.kind === 'complainant' && uploader.id === caller.caseId;
  if (caller.kind !== 'person') return false;
  const theirs = uploaderRoles as readonly CaseRole[];
  return (
    uploader.id === caller.accountId ||
    (uploaderFirmId !== null &&
      uploaderFirmId === caller.firmId &&
      isOfFirm(caller.roles) &&
      isOfFirm(theirs)) ||
    (isOffice(caller.roles) && isOffice(theirs))
  );
}

/** Whoever sits on a body belongs to a firm as well, without acting for it there. */
function isOfFirm(roles: readonly CaseRole[]): boolean {
  return roles.some(isFirmRole);
}

function isSameSide(actor: Actor, other: Actor): boolean {
  if (actor.firmId !== undefined || other.firmId !== undefined) return actor.firmId === other.firmId;
  if (isOfResidents(actor)) return isOfResidents(other);
  return actor.id === other.id;
}
