import { Inject, Injectable } from '@nestjs/common';
import type { CaseKind } from '#machines/contract/case-kind.js';
import { EstateDirectory } from '#parties/directory/estate-directory.js';
import { FirmDirectory } from '#parties/directory/firm-directory.js';
import type { Naming } from '#views/access/may-name.js';
import { unknownReference } from '../input/invalid-input.js';
import { AttachmentReferences } from './attachment-references.js';

/** What a command names must be there: firms and estates in the directory, evidence among the uploads. */
@Injectable()
export class References {
  constructor(
    @Inject(FirmDirectory) private readonly firms: FirmDirectory,
    @Inject(EstateDirectory) private readonly estates: EstateDirectory,
    @Inject(AttachmentReferences) private readonly attachments: AttachmentReferences,
  ) {}

  /**
   * Throws INPUT.INVALID for a `firmId` or `estateId` that belongs to nothing, and for attachments that the sender may
   * not name; returns the attachments, to be bound to the case.
   */
  async check(
    kind: CaseKind,
    payload: Readonly<Record<string, unknown>>,
    naming: Naming,
  ): Promise<readonly string[]> {
    const { firmId, estateId } = payload;
    if (firmId !== undefined && !(typeof firmId === 'string' && (await this.firms.find(firmId))))
      throw unknownReference('firmId');
    if (estateId !== undefined && !(typeof estateId === 'string' && (await this.estates.find(estateId))))
      throw unknownReference('estateId');
    return this.attachments.check(kind, payload, naming);
  }

  /** `privileged`: what this event brings was said in confidence, for good. */
  bindAttachments(caseId: string, ids: readonly string[], privileged: boolean): Promise<void> {
    return this.attachments.bind(caseId, ids, privileged);
  }
}
