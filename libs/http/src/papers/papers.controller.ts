import { Controller, Get, Inject, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Language } from '#kernel/text.js';
import type { Caller, ComplainantCaller, PersonCaller } from '#parties/caller.js';
import { DocumentViews } from '#views/papers/document-views.js';
import { FirmRecordQuery } from '#views/papers/firm-record-query.js';
import { RegistryReads } from '#views/registry/registry-reads.js';
import { NoticeQuery } from '#views/papers/notice-query.js';
import { PageQuery } from '../inbox/list.queries.js';
import { InLanguage } from '../input/language.js';
import { QueryOf } from '../input/query-of.js';
import { Describe } from '../openapi/describe.decorator.js';
import { list, object, ref, string, uuid } from '../openapi/json-schema.js';
import { By } from '../session/caller.decorator.js';
import { documentPage } from './document-page.js';

const tag = 'papers';

/** What was served on somebody: documents, notices, and the record of a firm. */
@Controller('api')
export class PapersController {
  constructor(
    @Inject(DocumentViews) private readonly documents: DocumentViews,
    @Inject(NoticeQuery) private readonly noticeQuery: NoticeQuery,
    @Inject(FirmRecordQuery) private readonly records: FirmRecordQuery,
    @Inject(RegistryReads) private readonly reads: RegistryReads,
  ) {}

  @Get('documents/:id')
  @Describe({
    says: '文书，可打印 · An issued document, as JSON or as a page to print (Accept)',
    tag,
    access: 'known',
    params: { id: uuid },
    answers: { 200: { says: 'the document', schema: ref('Document'), also: { 'text/html': string() } } },
    errors: ['recordNotFound'],
  })
  async document(
    @Param('id') id: string,
    @By() caller: Caller,
    @InLanguage() language: Language,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    const document = await this.documents.one(caller, id, language);
    void reply.header('vary', 'accept, accept-language');
    if (prefersPage(request.headers.accept))
      void reply.type('text/html; charset=utf-8').send(documentPage(document, language));
    else void reply.send(document);
  }

  @Get('notices')
  @Describe({
    says: '发给我的通知 · Notices to me, the newest first',
    tag,
    access: 'known',
    answers: { 200: { says: 'a page', schema: ref('NoticeList') } },
  })
  notices(
    @QueryOf(PageQuery) query: PageQuery,
    @By() caller: PersonCaller | ComplainantCaller,
    @InLanguage() language: Language,
  ) {
    return this.noticeQuery.page(caller, query, language);
  }

  @Get('firms/:id/record')
  @Describe({
    says: '企业办理记录 · Response record of a firm: for itself and for the office',
    tag,
    access: 'account',
    params: { id: uuid },
    answers: { 200: { says: 'entries', schema: object({ items: list(ref('FirmRecord')) }) } },
    errors: ['forbidden'],
  })
  async record(@Param('id') id: string, @By() caller: Caller, @InLanguage() language: Language) {
    const record = await this.records.of(caller, id, language);
    await this.reads.note(caller, 'record', id);
    return record;
  }
}

/** Browsers name HTML first; programs name JSON or nothing. */
function prefersPage(accept = ''): boolean {
  const types = accept.split(',').map((part) => part.split(';')[0]?.trim());
  const [html, json] = [types.indexOf('text/html'), types.indexOf('application/json')];
  return html !== -1 && (json === -1 || html < json);
}
