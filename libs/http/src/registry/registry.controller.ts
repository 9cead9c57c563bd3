import { Controller, Get, Inject, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Language } from '#kernel/text.js';
import { ERRORS } from '#kernel/error-catalogue.js';
import { HeyiError } from '#kernel/errors.js';
import type { CaseRole } from '#machines/contract/case-role.js';
import type { Caller, PersonCaller } from '#parties/caller.js';
import { SimilarComplaints } from '#views/lists/similar-complaints.js';
import { RegistryQuery } from '#views/registry/registry-query.js';
import { RegistryReads } from '#views/registry/registry-reads.js';
import { PageQuery } from '../inbox/list.queries.js';
import { InLanguage } from '../input/language.js';
import { QueryOf } from '../input/query-of.js';
import { sendCached } from '../kinds/send-cached.js';
import { Describe } from '../openapi/describe.decorator.js';
import { ref, uuid } from '../openapi/json-schema.js';
import { By } from '../session/caller.decorator.js';
import { RegistryListQuery, SimilarQuery } from './registry.queries.js';

const tag = 'registry';
const JSON_TYPE = 'application/json; charset=utf-8';
const MAY_READ_LOG: readonly CaseRole[] = ['secretaryGeneral', 'administrator'];
const MOST_READS = 500;
const UNCHANGED = { 304: { says: 'not modified' } };

/**
 * What everybody may read of the association's decisions. Copies are asked after each time (ETag, no age), so that an
 * entry is gone for the next reader the moment it ends.
 */
@Controller('api')
export class RegistryController {
  constructor(
    @Inject(RegistryQuery) private readonly registry: RegistryQuery,
    @Inject(RegistryReads) private readonly reads: RegistryReads,
    @Inject(SimilarComplaints) private readonly similar: SimilarComplaints,
  ) {}

  @Get('registry')
  @Describe({
    says: '诚信警示公示，最新在前 · Published integrity warnings, newest first',
    tag,
    access: 'anyone',
    answers: { 200: { says: 'a page', schema: ref('Registry') }, ...UNCHANGED },
  })
  async list(
    @QueryOf(RegistryListQuery) query: RegistryListQuery,
    @By() caller: Caller,
    @InLanguage() language: Language,
    @Res() reply: FastifyReply,
  ) {
    const page = await this.registry.page(query, language);
    await this.reads.note(caller, 'list', null);
    sendCached(reply, JSON_TYPE, JSON.stringify(page));
  }

  @Get('registry/firms/:id')
  @Describe({
    says: '一家企业的公示 · What is published of one firm',
    tag,
    access: 'anyone',
    params: { id: uuid },
    answers: { 200: { says: 'a page', schema: ref('RegistryOfFirm') }, ...UNCHANGED },
    errors: ['recordNotFound'],
  })
  async ofFirm(
    @Param('id') id: string,
    @QueryOf(PageQuery) query: PageQuery,
    @By() caller: Caller,
    @InLanguage() language: Language,
    @Res() reply: FastifyReply,
  ) {
    const page = await this.registry.ofFirm(id, query, language);
    await this.reads.note(caller, 'firm', id);
    sendCached(reply, JSON_TYPE, JSON.stringify(page));
  }

  @Get('registry-reads')
  @Describe({
    says: '诚信信息查询记录 · Who read integrity data, by day; the public is one reader',
    tag,
    access: 'account',
    answers: { 200: { says: 'the newest first', schema: ref('RegistryReads') } },
    errors: ['forbidden'],
  })
  async log(@By() { roles }: PersonCaller) {
    if (!roles.some((role) => MAY_READ_LOG.includes(role))) throw new HeyiError(ERRORS.forbidden);
    return { items: await this.reads.list(MOST_READS) };
  }

  @Get('estates/:id/similar')
  @Describe({
    says: '同小区近期是否有多件同类投诉 · Whether several open complaints of a category exist at an estate',
    tag,
    access: 'anyone',
    params: { id: uuid },
    answers: { 200: { says: 'yes or no; no stands for few as well', schema: ref('Similar') } },
  })
  similarAt(@Param('id') id: string, @QueryOf(SimilarQuery) { category }: SimilarQuery) {
    return this.similar.at(id, category);
  }
}
