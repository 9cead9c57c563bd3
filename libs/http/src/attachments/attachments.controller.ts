import { Controller, Get, HttpCode, Inject, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Caller } from '#parties/caller.js';
import { FileStore } from '#persistence/files/file-store.js';
import { AttachmentViews } from '#views/papers/attachment-views.js';
import { TakesFile } from '../edge/accept-uploads.js';
import { Describe } from '../openapi/describe.decorator.js';
import { type JsonSchema, object, ref, uuid } from '../openapi/json-schema.js';
import { By } from '../session/caller.decorator.js';
import { refuseLostSession } from '../session/lost-session.js';
import { dispositionOf } from './file-name.js';
import { FILE_TYPES } from './file-types.js';
import { FILE_FIELD } from './upload-form.js';
import { Uploads } from './uploads.js';

const tag = 'attachments';
const bytes: JsonSchema = { type: 'string', format: 'binary', contentMediaType: 'application/octet-stream' };
const [first, ...others] = Object.values(FILE_TYPES).map(({ mediaType }) => mediaType);

/** Evidence: photos, scans and short films. */
@Controller('api/attachments')
export class AttachmentsController {
  constructor(
    @Inject(Uploads) private readonly uploads: Uploads,
    @Inject(AttachmentViews) private readonly views: AttachmentViews,
    @Inject(FileStore) private readonly files: FileStore,
  ) {}

  @Post()
  @HttpCode(201)
  @TakesFile()
  @Describe({
    says: '上传一份证据材料 · Upload one piece of evidence: JPEG, PNG, WebP, PDF or MP4, at most 20 MB; name its id in a filing or an event within 24 hours',
    tag,
    access: 'anyone',
    form: object({ [FILE_FIELD]: bytes }),
    answers: { 201: { says: 'kept', schema: ref('Attachment') } },
    errors: ['signInNeeded', 'tooManyRequests', 'storageAway'],
  })
  async upload(@Req() request: FastifyRequest, @By() caller: Caller) {
    refuseLostSession(caller, request);
    const { id, name, type, size, digest } = await this.uploads.take(request, caller);
    return { id, name, type, size, digest };
  }

  @Get(':id')
  @Describe({
    says: '下载证据材料 · A piece of evidence, for its uploader and for those who may read the event that names it',
    tag,
    access: 'known',
    params: { id: uuid },
    answers: {
      200: {
        says: 'the file, to be saved, never shown in place',
        type: first,
        schema: bytes,
        also: Object.fromEntries(others.map((type) => [type, bytes])),
        headers: { 'Content-Disposition': "attachment; filename*=UTF-8''…", 'Content-Length': 'bytes' },
      },
    },
    errors: ['recordNotFound'],
  })
  async download(@Param('id') id: string, @By() caller: Caller, @Res() reply: FastifyReply) {
    const { name, type, size, digest } = await this.views.one(caller, id);
    const content = await this.files.open(digest);
    void reply
      .headers({
        'content-type': type,
        'content-length': size,
        'content-disposition': dispositionOf(name),
        // Whatever it is, it shall not act in the name of this site.
        'content-security-policy': "sandbox; default-src 'none'",
        'x-content-type-options': 'nosniff',
        'cache-control': 'no-store',
      })
      .send(content);
  }
}
