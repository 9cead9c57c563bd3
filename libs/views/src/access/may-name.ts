import type { Actor } from '#machines/contract/actor.js';
import type { CaseRole } from '#machines/contract/case-role.js';
import type { Caller } from '#parties/caller.js';
import type { NamedAttachment } from '#persistence/files/attachment.js';
import { isOffice, isOfResidents } from './sides.js';

/** Who is about to name attachments in a command, and in which case. */
export interface Naming {
  readonly caller: Caller;
  readonly actor: Actor;
  readonly caseId: string;
}

/**
 * Whether this command may name the attachment. A fresh upload is its uploader's: of an account, of everybody in the
 * same firm or office; of a resident, of that resident; an anonymous one is of whoever knows its id. Once it is in the
 * case, its side may name it again, and the office; if the other side could, naming would be a way of getting to read
 * it. `earlier` are those who have named it in this case.
 */
export function mayName(
  { caller, actor, caseId }: Naming,
  attachment: NamedAttachment,
  earlier: readonly Actor[],
): boolean {
  if (attachment.caseId === null) return isOwnUpload(caller, caseId, attachment);
  if (attachment.caseId !== caseId) return false;
  return isOffice([actor.role]) || (earlier.length > 0 && earlier.every((other) => isSameSide(actor, other)));
}

function isOwnUpload(
  caller: Caller,
  caseId: string,
  { uploader, uploaderFirmId, uploaderRoles }: NamedAttachment,
): boolean {
  if (uploader.kind === 'anonymous') return true;
  if (uploader.kind === 'complainant')
    return caller.kind === 'complainant' && caller.caseId === caseId && uploader.id === caseId;
  if (caller.kind !== 'person') return false;
  return (
    uploader.id === caller.accountId ||
    (uploaderFirmId !== null && uploaderFirmId === caller.firmId) ||
    (isOffice(caller.roles) && isOffice(uploaderRoles as readonly CaseRole[]))
  );
}

function isSameSide(actor: Actor, other: Actor): boolean {
  if (actor.firmId !== undefined || other.firmId !== undefined) return actor.firmId === other.firmId;
  if (isOfResidents(actor)) return isOfResidents(other);
  return actor.id === other.id;
}
