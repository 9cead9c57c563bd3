import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ERRORS } from '#kernel/error-catalogue.js';
import { HeyiError } from '#kernel/errors.js';
import { isId } from '#kernel/ids.js';
import type { Sight } from '#machines/contract/event-rule.js';
import type { Caller } from '#parties/caller.js';
import type { Attachment } from '#persistence/files/attachment.js';
import { AttachmentStore } from '#persistence/files/attachment-store.js';
import { ATTACHMENT_FIELD } from '#persistence/files/bind-attachments.js';
import { isFirmRole, isOffice, isOfResidents } from '../access/sides.js';
import { withSight } from '../case/event-view.js';
import { type Entry, readHistory } from '../case/history-reader.js';
import { CaseReader } from '../reading/case-reader.js';
import type { SeenCase } from '../reading/seen-case.js';

interface Mention {
  readonly entry: Entry;
  readonly sight: Sight;
}

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
    const seen = await this.seen(caller, attachment.caseId);
    if (!seen) return false;
    const mentions = withSight(seen, await readHistory(this.dataSource, attachment.caseId)).filter(
      ({ entry }) => names(entry, attachment.id),
    );
    // The command that names it waits or was refused: nobody else has been shown anything.
    if (mentions.length === 0) return isUploader(caller, attachment);
    return mentions.some(({ sight }) => sight === 'full') && !isForRedaction(seen, attachment, mentions);
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
 * redacted copy; until there is one it gets nothing.
 */
function isForRedaction(
  { roles }: SeenCase,
  { uploader }: Attachment,
  mentions: readonly Mention[],
): boolean {
  if (isOffice(roles) || !roles.some(isFirmRole)) return false;
  return uploader.kind === 'complainant' || mentions.some(({ entry }) => isOfResidents(entry.body.actor));
}

function names({ body }: Entry, id: string): boolean {
  const named = body.payload[ATTACHMENT_FIELD];
  return Array.isArray(named) && named.includes(id);
}

function isUploader(caller: Caller, { uploader }: Attachment): boolean {
  if (caller.kind === 'person') return uploader.kind === 'person' && uploader.id === caller.accountId;
  return caller.kind === 'complainant' && uploader.kind === 'complainant' && uploader.id === caller.caseId;
}
