import { buffer } from 'node:stream/consumers';
import { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CLOCK } from '#config/runtime.js';
import type { Clock } from '#kernel/clock.js';
import { ERRORS } from '#kernel/error-catalogue.js';
import { HeyiError } from '#kernel/errors.js';
import { text } from '#kernel/text.js';
import type { Caller } from '#parties/caller.js';
import { insertAct } from '#persistence/files/attachment-log.js';
import { AttachmentStore } from '#persistence/files/attachment-store.js';
import { FileStore } from '#persistence/files/file-store.js';
import { drawBoxes, isPicture, type PictureCopy, sizeOf } from '#persistence/files/pictures/pictures.js';
import { AttachmentViews, type ShownFile } from '#views/papers/attachment-views.js';
import { invalidField } from '../input/invalid-input.js';
import type { RedactBody } from './attachments.bodies.js';

/** What the office does with evidence, each time for a reason that is written down first. */
@Injectable()
export class SealedEvidence {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(AttachmentViews) private readonly views: AttachmentViews,
    @Inject(AttachmentStore) private readonly attachments: AttachmentStore,
    @Inject(FileStore) private readonly files: FileStore,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The file as it was uploaded. Throws RECORD.NOT_FOUND and AUTH.FORBIDDEN. */
  async open(caller: Caller, id: string, reason: string): Promise<ShownFile> {
    const { attachment, ...by } = await this.views.forOffice(caller, id);
    const act = { act: 'opened', ...by, reason: reason.trim(), at: this.clock.now() } as const;
    await insertAct(this.dataSource.manager, attachment, act);
    return { name: attachment.name, ...attachment.original };
  }

  /**
   * Draws black boxes over the copy that readers get; boxes of an earlier time are forgotten. Throws RECORD.NOT_FOUND,
   * AUTH.FORBIDDEN, ATTACHMENT.NOT_A_PICTURE, and INPUT.INVALID for a box that is not in the picture.
   */
  async redact(caller: Caller, id: string, { rectangles, reason }: RedactBody): Promise<ShownFile> {
    const { attachment, ...by } = await this.views.forOffice(caller, id);
    if (!isPicture(attachment.type)) throw new HeyiError(ERRORS.notAPicture);
    const copy = await buffer(await this.files.open(attachment.digest));
    const { width, height } = await sizeOf(copy);
    for (const [index, { left, top, width: wide, height: high }] of rectangles.entries())
      if (left + wide > width || top + high > height)
        throw invalidField(
          `rectangles.${index}`,
          'outside',
          text(
            `超出图片范围（${width} × ${height} 像素）`,
            `is not inside the picture (${width} × ${height} pixels)`,
          ),
        );
    const drawn = await drawBoxes(copy, attachment.type as PictureCopy['type'], rectangles);
    const file = await this.files.receive(Readable.from([drawn.bytes]));
    const { digest, size } = file;
    const act = { act: 'redacted', ...by, reason: reason.trim(), at: this.clock.now() } as const;
    await this.attachments.redact(attachment, file, { ...act, rectangles, digest });
    return { name: attachment.name, type: attachment.type, digest, size };
  }
}
