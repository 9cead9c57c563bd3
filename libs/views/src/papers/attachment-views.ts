import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ERRORS } from '#kernel/error-catalogue.js';
import { HeyiError } from '#kernel/errors.js';
import { isId } from '#kernel/ids.js';
import type { CaseRole } from '#machines/contract/case-role.js';
import type { Caller } from '#parties/caller.js';
import type { Attachment, StoredFile } from '#persistence/files/attachment.js';
import { AttachmentStore } from '#persistence/files/attachment-store.js';
import { ATTACHMENT_FIELD } from '#persistence/files/bind-attachments.js';
import { OFFICE } from '../access/sides.js';
import { readHistory } from '../case/history-reader.js';
import { CaseReader } from '../reading/case-reader.js';
import type { SeenCase } from '../reading/seen-case.js';
import { isBroughtByResidents, names, type Portion, portionFor } from './attachment-sight.js';

const REDACTED_NAME = '涂黑件';

/** A file as one caller gets it. */
export interface ShownFile extends StoredFile {
  readonly name: string;
  readonly type: string;
}

/** Somebody of the office, acting on a piece of evidence. */
export interface OfficeHold {
  readonly attachment: Attachment;
  readonly accountId: string;
  readonly role: CaseRole;
}

/** Evidence, for those who may read the event that names it. */
@Injectable()
export class AttachmentViews {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(AttachmentStore) private readonly attachments: AttachmentStore,
    @Inject(CaseReader) private readonly cases: CaseReader,
  ) {}

  /** Throws RECORD.NOT_FOUND alike for what is not there and for what is not for the caller. */
  async one(caller: Caller, id: string): Promise<ShownFile> {
    const { attachment, portion } = await this.portionOf(caller, id);
    return shownFile(attachment, portion);
  }

  /**
   * For what only the office does with evidence of a case: opening the sealed original, blackening. Throws
   * RECORD.NOT_FOUND, and AUTH.FORBIDDEN for those who may read it but are not of the office in its case.
   */
  async forOffice(caller: Caller, id: string): Promise<OfficeHold> {
    const { attachment, portion } = await this.portionOf(caller, id);
    const seen = attachment.caseId === null ? null : await this.seen(caller, attachment.caseId);
    const role = seen?.roles.find((one) => OFFICE.includes(one));
    if (role === undefined || portion !== 'whole' || caller.kind !== 'person')
      throw new HeyiError(ERRORS.forbidden);
    return { attachment, accountId: caller.accountId, role };
  }

  /** Null for what is not for the caller. */
  async portion(caller: Caller, attachment: Attachment): Promise<Portion | null> {
    if (attachment.caseId === null) return isUploader(caller, attachment) ? 'whole' : null;
    const home = await readHistory(this.dataSource, attachment.caseId);
    const namedAtHome = home.filter((entry) => names(entry, attachment.id));
    const seenHome = await this.seen(caller, attachment.caseId);
    // The command that names it waits or was refused: nobody else has been shown anything.
    if (namedAtHome.length === 0) return isUploader(caller, attachment) && seenHome !== null ? 'whole' : null;
    const isOfResidentsSide = isBroughtByResidents(attachment, namedAtHome);
    const portions = [seenHome && portionFor(seenHome, home, attachment, isOfResidentsSide)];
    if (portions.includes('whole')) return 'whole';
    // A case may hand evidence on to a case that it opens or tells; only cases do that, never people.
    for (const caseId of await this.handedOnTo(attachment)) {
      const seen = await this.seen(caller, caseId);
      if (!seen) continue;
      const entries = await readHistory(this.dataSource, caseId);
      portions.push(portionFor(seen, entries, attachment, isOfResidentsSide));
    }
    return portions.includes('whole') ? 'whole' : portions.includes('redacted') ? 'redacted' : null;
  }

  private async portionOf(
    caller: Caller,
    id: string,
  ): Promise<{ readonly attachment: Attachment; readonly portion: Portion }> {
    const attachment = isId(id) ? await this.attachments.find(id) : null;
    const portion = attachment && (await this.portion(caller, attachment));
    if (!attachment || !portion) throw new HeyiError(ERRORS.recordNotFound, { what: '附件 (attachment)' });
    return { attachment, portion };
  }

  /** Other cases of the family that were told of it by a case. */
  private async handedOnTo({ id, caseId }: Attachment): Promise<string[]> {
    const rows: { id: string }[] = await this.dataSource.query(
      `WITH RECURSIVE family (id) AS (
         SELECT $1::uuid
         UNION
         SELECT CASE WHEN l.parent_id = f.id THEN l.child_id ELSE l.parent_id END
           FROM family f JOIN case_link l ON l.parent_id = f.id OR l.child_id = f.id
       )
       SELECT DISTINCT m.case_id AS id FROM family f JOIN case_command m ON m.case_id = f.id
        WHERE f.id <> $1 AND m.status = 'applied' AND m.actor ->> 'kind' = 'case' AND m.payload -> '${ATTACHMENT_FIELD}' ? $2`,
      [caseId, id],
    );
    return rows.map((row) => row.id);
  }

  private seen(caller: Caller, caseId: string): Promise<SeenCase | null> {
    return this.cases.read(caller, caseId).catch((error: unknown) => {
      if (error instanceof HeyiError && error.code === ERRORS.caseNotFound.code) return null;
      throw error;
    });
  }
}

/** The name of a file may tell as much as the picture does (张三家.jpg), so it goes with it. */
export function shownFile({ name, type, digest, size, redacted }: Attachment, portion: Portion): ShownFile {
  if (portion === 'whole' || !redacted) return { name, type, digest, size };
  return { name: `${REDACTED_NAME}${/\.[A-Za-z0-9]{1,8}$/.exec(name)?.[0] ?? ''}`, type, ...redacted };
}

function isUploader(caller: Caller, { uploader }: Attachment): boolean {
  if (caller.kind === 'person') return uploader.kind === 'person' && uploader.id === caller.accountId;
  return caller.kind === 'complainant' && uploader.kind === 'complainant' && uploader.id === caller.caseId;
}
