import type { Sight } from '#machines/contract/event-rule.js';
import type { Attachment } from '#persistence/files/attachment.js';
import { ATTACHMENT_FIELD } from '#persistence/files/bind-attachments.js';
import { isFirmRole, isOffice, isOfResidents, RESIDENTS } from '../access/sides.js';
import { withSight } from '../case/event-view.js';
import type { Entry } from '../case/history-reader.js';
import type { SeenCase } from '../reading/seen-case.js';

/** What somebody gets of a piece of evidence: the copy without metadata, or the one with black boxes in it. */
export type Portion = 'whole' | 'redacted';

/** How much of this evidence the events that name it open to the onlooker; null is nothing. */
export function portionFor(
  seen: SeenCase,
  entries: readonly Entry[],
  attachment: Pick<Attachment, 'id' | 'redacted'>,
  isOfResidentsSide: boolean,
): Portion | null {
  const namings = withSight(seen, entries).filter(({ entry }) => names(entry, attachment.id));
  const reads = (...enough: Sight[]) => namings.some(({ sight }) => enough.includes(sight));
  const isOwn = namings.some(({ entry, sight }) => sight === 'full' && isOwnSide(seen, entry));
  if (isOwn || (isOffice(seen.roles) && reads('full'))) return 'whole';
  // Once the office has blackened something, whoever reads a redacted copy of the words reads one of the picture.
  if (attachment.redacted) return reads('full', 'redacted') ? 'redacted' : null;
  return reads('full') && !(isOfResidentsSide && isWithheld(seen)) ? 'whole' : null;
}

/** Residents, or the same firm, brought it themselves. */
function isOwnSide({ roles, firmId }: SeenCase, { body: { actor } }: Entry): boolean {
  if (actor.firmId !== undefined) return actor.firmId === firmId && roles.some(isFirmRole);
  return isOfResidents(actor) && roles.some((role) => RESIDENTS.includes(role));
}

/**
 * What residents bring may show who they are, whatever the event around it says to both sides. Until there is a
 * redacted copy a firm gets nothing, in no case that the file is handed on to.
 */
export function isBroughtByResidents(
  { uploader }: Pick<Attachment, 'uploader'>,
  namedAtHome: readonly Entry[],
): boolean {
  return uploader.kind === 'complainant' || namedAtHome.some(({ body }) => isOfResidents(body.actor));
}

function isWithheld({ roles }: SeenCase): boolean {
  return !isOffice(roles) && roles.some(isFirmRole);
}

export function names(entry: Entry, id: string): boolean {
  return namedIn(entry).includes(id);
}

export function namedIn({ body }: Entry): readonly string[] {
  const named = body.payload[ATTACHMENT_FIELD];
  return Array.isArray(named) ? named.filter((id): id is string => typeof id === 'string') : [];
}
