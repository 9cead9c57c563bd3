import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Language } from '#kernel/text.js';
import type { CaseRole } from '#machines/contract/case-role.js';
import type { NamedAttachment } from '#persistence/files/attachment.js';
import { actsOf, type LoggedAct } from '#persistence/files/attachment-log.js';
import { AttachmentStore } from '#persistence/files/attachment-store.js';
import { CaseReads } from '../access/case-reads.js';
import { isOffice } from '../access/sides.js';
import { actorLabel } from '../case/actor-label.js';
import { readHistory } from '../case/history-reader.js';
import { inZone } from '../instant.js';
import type { SeenCase } from '../reading/seen-case.js';
import { isBroughtByResidents, namedIn, names, type Portion, portionFor } from './attachment-sight.js';
import { AttachmentViews, shownFile } from './attachment-views.js';

interface Shown {
  readonly attachment: NamedAttachment;
  readonly portion: Portion;
}

/** All evidence of a case that the onlooker may read; the office also sees what lies sealed, and what was done with it. */
@Injectable()
export class EvidenceViews {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(CaseReads) private readonly reads: CaseReads,
    @Inject(AttachmentStore) private readonly attachments: AttachmentStore,
    @Inject(AttachmentViews) private readonly views: AttachmentViews,
  ) {}

  async ofCase(seen: SeenCase, language: Language) {
    const shown = await this.shown(seen);
    const office = isOffice(seen.roles);
    const acts = office
      ? await actsOf(
          this.dataSource,
          shown.map(({ attachment }) => attachment.id),
        )
      : [];
    return shown.map((one) => ({
      ...summary(one),
      ...(office ? { sealed: sealed(one.attachment), acts: actViews(acts, one, language) } : {}),
    }));
  }

  /** Names of the files that the onlooker may open, as he gets them: a blackened picture has no telling name either. */
  async namesIn(seen: SeenCase) {
    return (await this.shown(seen)).map(({ attachment, portion }) => {
      const { name, type, size } = shownFile(attachment, portion);
      return { id: attachment.id, name, type, size };
    });
  }

  /** In the order of the events that name them first. */
  private async shown(seen: SeenCase): Promise<Shown[]> {
    const entries = await readHistory(this.reads.for(seen.caller), seen.file.id);
    const ids = [...new Set(entries.flatMap(namedIn))];
    if (ids.length === 0) return [];
    const known = await this.attachments.named(ids);
    const shown: Shown[] = [];
    for (const id of ids) {
      const attachment = known.get(id);
      if (!attachment) continue;
      const portion =
        attachment.caseId === seen.file.id
          ? portionFor(
              seen,
              entries,
              attachment,
              isBroughtByResidents(
                attachment,
                entries.filter((entry) => names(entry, id)),
              ),
            )
          : await this.views.portion(seen.caller, attachment);
      if (portion) shown.push({ attachment, portion });
    }
    return shown;
  }
}

function summary({ attachment, portion }: Shown) {
  const { id, scan, redacted, createdAt } = attachment;
  const file = shownFile(attachment, portion);
  return { id, ...file, scan, portion, isRedacted: redacted !== null, uploadedAt: inZone(createdAt) };
}

function sealed({ original, uploader }: NamedAttachment) {
  return { ...original, uploadedBy: uploader.kind };
}

function actViews(acts: readonly LoggedAct[], { attachment }: Shown, language: Language) {
  return acts
    .filter(({ attachmentId }) => attachmentId === attachment.id)
    .map(({ act, accountId: id, role, name, reason, at }) => ({
      act,
      by: actorLabel({ kind: 'person', id, role: role as CaseRole }, language, name),
      reason,
      at: inZone(at),
    }));
}
