import { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { CLOCK } from '#config/runtime.js';
import type { Clock } from '#kernel/clock.js';
import { ERRORS } from '#kernel/error-catalogue.js';
import { HeyiError } from '#kernel/errors.js';
import { text } from '#kernel/text.js';
import type { Caller } from '#parties/caller.js';
import { type LimitRule, Limits } from '#parties/limits/limits.js';
import type { Attachment, Uploader } from '#persistence/files/attachment.js';
import { AttachmentStore, type Evidence } from '#persistence/files/attachment-store.js';
import { FileStore } from '#persistence/files/file-store.js';
import { drawCopy, isPicture } from '#persistence/files/pictures/pictures.js';
import type { ReceivedFile } from '#persistence/files/received-file.js';
import { Scanner } from '#persistence/files/scan/scanner.js';
import { invalidField } from '../input/invalid-input.js';
import { cleanFileName } from './file-name.js';
import { agreedType, FILE_TYPES } from './file-types.js';
import { FILE_FIELD, readUpload } from './upload-form.js';

/** For those who need not say who they are. Several families share an address, and a filing takes thirty photos. */
const PER_ADDRESS: LimitRule = { name: 'upload-address', points: 100, seconds: 60 * 60, byAddress: true };
/** In megabytes, begun ones counting whole. */
const BYTES_PER_ADDRESS: LimitRule = {
  name: 'upload-bytes',
  points: 1_000,
  seconds: 24 * 60 * 60,
  byAddress: true,
};
const MEGABYTE = 1024 * 1024;

interface Arrived {
  readonly file: ReceivedFile;
  readonly name: string;
  readonly declared: string;
}

/** From a request to a piece of evidence: received, examined, scanned, its picture drawn anew, kept. */
@Injectable()
export class Uploads {
  constructor(
    @Inject(FileStore) private readonly files: FileStore,
    @Inject(AttachmentStore) private readonly attachments: AttachmentStore,
    @Inject(Scanner) private readonly scanner: Scanner,
    @Inject(Limits) private readonly limits: Limits,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async take(request: FastifyRequest, caller: Caller): Promise<Attachment> {
    if (caller.kind !== 'person') await this.limits.take(PER_ADDRESS, request.ip);
    const arrived = await this.receive(request);
    const received: ReceivedFile[] = [arrived.file];
    try {
      if (caller.kind !== 'person')
        await this.limits.take(BYTES_PER_ADDRESS, request.ip, Math.ceil(arrived.file.size / MEGABYTE));
      const type = examine(arrived);
      const scan = await this.scanner.scan(arrived.file.path);
      const copy = isPicture(type) ? await this.drawCopy(arrived.file, type) : undefined;
      if (copy) received.push(copy.file);
      const about = { name: arrived.name, type, scan, uploader: uploaderOf(caller), at: this.clock.now() };
      return await this.attachments.add({ original: arrived.file, copy }, about);
    } finally {
      // What was kept is no longer there.
      for (const file of received) await this.files.discard(file);
    }
  }

  private async drawCopy(original: ReceivedFile, type: string): Promise<NonNullable<Evidence['copy']>> {
    const drawn = await drawCopy(original.path, type);
    return { file: await this.files.receive(Readable.from([drawn.bytes])), type: drawn.type };
  }

  private receive(request: FastifyRequest): Promise<Arrived> {
    return readUpload<Arrived>(
      request,
      async ({ filename, mimetype }, bytes) => ({
        name: cleanFileName(filename ?? ''),
        declared: mimetype,
        file: await this.files.receive(bytes),
      }),
      ({ file }) => this.files.discard(file),
    );
  }
}

/** Between arriving and being kept: the file lies on disk whole, nobody knows it yet. Returns its type. */
function examine({ file, name, declared }: Arrived): string {
  if (file.size === 0)
    throw invalidField(
      FILE_FIELD,
      'empty',
      text('文件是空的，请重新选择', 'the file is empty; choose another'),
    );
  const type = agreedType({ name, declared, head: file.head });
  if (type === null)
    throw new HeyiError(ERRORS.uploadTypeRefused, {
      types: text(Object.keys(FILE_TYPES).join('、'), Object.keys(FILE_TYPES).join(', ')),
    });
  return type;
}

function uploaderOf(caller: Caller): Uploader {
  if (caller.kind === 'person') return { kind: 'person', id: caller.accountId };
  return caller.kind === 'complainant'
    ? { kind: 'complainant', id: caller.caseId }
    : { kind: 'anonymous', id: null };
}
