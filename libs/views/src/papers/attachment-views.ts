import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ERRORS } from '#kernel/error-catalogue.js';
import { HeyiError } from '#kernel/errors.js';
import { isId } from '#kernel/ids.js';
import type { Caller } from '#parties/caller.js';
import type { Attachment } from '#persistence/files/attachment.js';
import { AttachmentStore } from '#persistence/files/attachment-store.js';
import { ATTACHMENT_FIELD } from '#persistence/files/bind-attachments.js';
import { isFirmRole, isOffice, isOfResidents } from '../access/sides.js';
import { withSight } from '../case/event-view.js';
import { type Entry, readHistory } from '../case/history-reader.js';
import { CaseReader } from '../reading/case-reader.js';
import type { SeenCase } from '../reading/seen-case.js';

/** Evidence, for those who may read the event that names it in full. */
@Injectable()
export class AttachmentViews {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(AttachmentStore) private readonly attachments: AttachmentStore,
    @Inject(CaseReader) private readonly cases: CaseReader,
  ) {}

  /** Throws RECORD.NOT_FOUND alike for what is not there and for what is not for the caller. */
  async one(caller: Caller, id: string): Promise<Attachment> {
    const attachment = isId(id) ? await this.attachments.find(id) : null;
    if (!attachment || !(await this.mayRead(caller, attachment)))
      throw new HeyiError(ERRORS.recordNotFound, { what: '附件 (attachment)' });
    return attachment;
  }

  private async mayRead(caller: Caller, attachment: Attachment): Promise<boolean> {
    if (attachment.caseId === null) return isUploader(caller, attachment);
    const home = await readHistory(this.dataSource, attachment.caseId);
    const namedAtHome = home.filter((entry) => names(entry, attachment.id));
    // The command that names it waits or was refused: nobody else has been shown anything.
    if (namedAtHome.length === 0)
      return isUploader(caller, attachment) && (await this.seen(caller, attachment.caseId)) !== null;
    const isOfResidentsSide = isBroughtByResidents(attachment, namedAtHome);
    if (await this.mayReadIn(caller, attachment, attachment.caseId, home, isOfResidentsSide)) return true;
    // A case may hand evidence on to a case that it opens or tells; only cases do that, never people.
    for (const caseId of await this.handedOnTo(attachment)) {
      const entries = await readHistory(this.dataSource, caseId);
      if (await this.mayReadIn(caller, attachment, caseId, entries, isOfResidentsSide)) return true;
    }
    return false;
  }

  private async mayReadIn(
    caller: Caller,
    { id }: Attachment,
    caseId: string,
    entries: readonly Entry[],
    isOfResidentsSide: boolean,
  ): Promise<boolean> {
    const seen = await this.seen(caller, caseId);
    if (!seen || (isOfResidentsSide && isWithheld(seen))) return false;
    return withSight(seen, entries).some(({ entry, sight }) => sight === 'full' && names(entry, id));
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

/**
 * What residents bring may show who they are, whatever the event around it says to both sides. A firm will get a
 * redacted copy; until there is one it gets nothing, in no case that the file is handed on to.
 */
function isBroughtByResidents({ uploader }: Attachment, namedAtHome: readonly Entry[]): boolean {
  return uploader.kind === 'complainant' || namedAtHome.some(({ body }) => isOfResidents(body.actor));
}

function isWithheld({ roles }: SeenCase): boolean {
  return !isOffice(roles) && roles.some(isFirmRole);
}

function names({ body }: Entry, id: string): boolean {
  const named = body.payload[ATTACHMENT_FIELD];
  return Array.isArray(named) && named.includes(id);
}

function isUploader(caller: Caller, { uploader }: Attachment): boolean {
  if (caller.kind === 'person') return uploader.kind === 'person' && uploader.id === caller.accountId;
  return caller.kind === 'complainant' && uploader.kind === 'complainant' && uploader.id === caller.caseId;
}
