import { Controller, Get, HttpCode, Inject, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Language } from '#kernel/text.js';
import type { Caller } from '#parties/caller.js';
import { FileStore } from '#persistence/files/file-store.js';
import { AttachmentViews, type ShownFile } from '#views/papers/attachment-views.js';
import { EvidenceViews } from '#views/papers/evidence-views.js';
import { CaseReader } from '#views/reading/case-reader.js';
import { TakesFile } from '../edge/accept-uploads.js';
import { BodyOf } from '../input/body-of.js';
import { InLanguage } from '../input/language.js';
import { type Answer, Describe } from '../openapi/describe.decorator.js';
import { type JsonSchema, object, ref, uuid } from '../openapi/json-schema.js';
import { By } from '../session/caller.decorator.js';
import { refuseLostSession } from '../session/lost-session.js';
import { OpenOriginalBody, RedactBody } from './attachments.bodies.js';
import { dispositionOf, nameAs } from './file-name.js';
import { FILE_TYPES } from './file-types.js';
import { FILE_FIELD } from './upload-form.js';
import { SealedEvidence } from './sealed-evidence.js';
import { Uploads } from './uploads.js';

const tag = 'attachments';
const bytes: JsonSchema = { type: 'string', format: 'binary', contentMediaType: 'application/octet-stream' };
const [first, ...others] = Object.values(FILE_TYPES).map(({ mediaType }) => mediaType);

const theFile: Answer = {
  says: 'the file, to be saved, never shown in place',
  type: first,
  schema: bytes,
  also: Object.fromEntries(others.map((type) => [type, bytes])),
  headers: { 'Content-Disposition': "attachment; filename*=UTF-8''…", 'Content-Length': 'bytes' },
};

/** Evidence: photos, scans and short films. */
@Controller('api')
export class AttachmentsController {
  constructor(
    @Inject(Uploads) private readonly uploads: Uploads,
    @Inject(AttachmentViews) private readonly views: AttachmentViews,
    @Inject(EvidenceViews) private readonly evidence: EvidenceViews,
    @Inject(SealedEvidence) private readonly office: SealedEvidence,
    @Inject(CaseReader) private readonly cases: CaseReader,
    @Inject(FileStore) private readonly files: FileStore,
  ) {}

  @Post('attachments')
  @HttpCode(201)
  @TakesFile()
  @Describe({
    says: '上传一份证据材料 · Upload one piece of evidence: JPEG, PNG, WebP, PDF or MP4, at most 20 MB; pictures are drawn anew without metadata; name its id in a filing or an event within 24 hours',
    tag,
    access: 'anyone',
    form: object({ [FILE_FIELD]: bytes }),
    answers: { 201: { says: 'kept', schema: ref('Attachment') } },
    errors: [
      'signInNeeded',
      'tooManyRequests',
      'uploadPictureBroken',
      'uploadTooManyPixels',
      'uploadInfected',
      'storageAway',
      'scannerAway',
    ],
  })
  async upload(@Req() request: FastifyRequest, @By() caller: Caller) {
    refuseLostSession(caller, request);
    const { id, name, type, size, digest, original, scan } = await this.uploads.take(request, caller);
    return { id, name, type, size, digest, scan, originalDigest: original.digest };
  }

  @Get('attachments/:id')
  @Describe({
    says: '下载证据材料 · A piece of evidence, for its uploader and for those who may read the event that names it',
    tag,
    access: 'known',
    params: { id: uuid },
    answers: { 200: theFile },
    errors: ['recordNotFound', 'storageAway'],
  })
  async download(@Param('id') id: string, @By() caller: Caller, @Res() reply: FastifyReply) {
    await this.send(reply, await this.views.one(caller, id));
  }

  @Post('attachments/:id/original')
  @HttpCode(200)
  @Describe({
    says: '启封原件：说明理由，留痕 · The file as it was uploaded, for the office; the reason is kept with the case',
    tag,
    access: 'account',
    params: { id: uuid },
    answers: { 200: theFile },
    errors: ['recordNotFound', 'forbidden', 'storageAway'],
  })
  async original(
    @Param('id') id: string,
    @BodyOf(OpenOriginalBody) { reason }: OpenOriginalBody,
    @By() caller: Caller,
    @Res() reply: FastifyReply,
  ) {
    await this.send(reply, await this.office.open(caller, id, reason));
  }

  @Post('attachments/:id/redactions')
  @HttpCode(201)
  @Describe({
    says: '涂黑图片：此后外部读者只见涂黑件 · Black boxes over a picture; from then on all but the office and whoever brought it get that copy. Boxes of an earlier time are replaced',
    tag,
    access: 'account',
    params: { id: uuid },
    answers: { 201: { says: 'the redacted copy', schema: ref('RedactedCopy') } },
    errors: ['recordNotFound', 'forbidden', 'notAPicture', 'storageAway'],
  })
  async redact(@Param('id') id: string, @BodyOf(RedactBody) body: RedactBody, @By() caller: Caller) {
    const { type, size, digest } = await this.office.redact(caller, id, body);
    return { id, type, size, digest };
  }

  @Get('cases/:id/attachments')
  @Describe({
    says: '案件材料 · Evidence of a case that the caller may read; the office also reads what lies sealed and who opened or blackened it',
    tag,
    access: 'known',
    params: { id: uuid },
    answers: { 200: { says: 'in the order of the events that name them', schema: ref('EvidenceList') } },
    errors: ['caseNotFound'],
  })
  async ofCase(@Param('id') id: string, @By() caller: Caller, @InLanguage() language: Language) {
    return { items: await this.evidence.ofCase(await this.cases.read(caller, id), language) };
  }

  private async send(reply: FastifyReply, { name, type, size, digest }: ShownFile): Promise<void> {
    const content = await this.files.open(digest);
    void reply
      .headers({
        'content-type': type,
        'content-length': size,
        'content-disposition': dispositionOf(nameAs(name, type)),
        // Whatever it is, it shall not act in the name of this site.
        'content-security-policy': "sandbox; default-src 'none'",
        'x-content-type-options': 'nosniff',
        'cache-control': 'no-store',
      })
      .send(content);
  }
}
