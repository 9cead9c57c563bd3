import { Controller, Get, HttpCode, Inject, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Language } from '#kernel/text.js';
import type { Caller, PersonCaller } from '#parties/caller.js';
import { ActionViews } from '#views/actions/action-views.js';
import { CaseViews } from '#views/case/case-view.js';
import { HistoryViews } from '#views/case/history-view.js';
import { CaseListQuery } from '#views/lists/case-list-query.js';
import { CaseReader } from '#views/reading/case-reader.js';
import { CommandService } from '../commands/command.service.js';
import { EVENT_ANSWERS, EVENT_BODY, EVENT_ERRORS } from '../commands/event-description.js';
import { IDEMPOTENCY_HEADERS, IdempotencyKey, REPLAYED } from '../commands/idempotency-key.js';
import { OpeningService } from '../commands/opening.service.js';
import { sendAnswer } from '../commands/send-answer.js';
import { CaseFilterQuery } from '../inbox/list.queries.js';
import { BodyOf } from '../input/body-of.js';
import { InLanguage } from '../input/language.js';
import { QueryOf } from '../input/query-of.js';
import { Describe } from '../openapi/describe.decorator.js';
import { list, object, ref, uuid } from '../openapi/json-schema.js';
import { By } from '../session/caller.decorator.js';
import { EventBody } from '../track/track.bodies.js';
import { OpenCaseBody } from './cases.bodies.js';

const tag = 'cases';
const params = { id: uuid };

@Controller('api/cases')
export class CasesController {
  constructor(
    @Inject(CaseListQuery) private readonly lists: CaseListQuery,
    @Inject(CaseReader) private readonly cases: CaseReader,
    @Inject(CaseViews) private readonly views: CaseViews,
    @Inject(ActionViews) private readonly actionViews: ActionViews,
    @Inject(HistoryViews) private readonly histories: HistoryViews,
    @Inject(OpeningService) private readonly openings: OpeningService,
    @Inject(CommandService) private readonly commands: CommandService,
  ) {}

  @Get()
  @Describe({
    says: '案件列表 · Cases that concern me, the newest first',
    tag,
    access: 'account',
    answers: { 200: { says: 'a page', schema: ref('CaseList') } },
    errors: ['kindUnknown'],
  })
  list(
    @QueryOf(CaseFilterQuery) query: CaseFilterQuery,
    @By() caller: PersonCaller,
    @InLanguage() language: Language,
  ) {
    return this.lists.page(caller, query, language);
  }

  @Post()
  @HttpCode(201)
  @Describe({
    says: '立案 · Open a case of any kind',
    tag,
    access: 'account',
    headers: IDEMPOTENCY_HEADERS,
    answers: { 201: { says: 'opened', schema: ref('CaseOpened') } },
    errors: ['kindUnknown', 'roleForbidden', 'guardRefused', 'keyReused'],
  })
  async open(
    @BodyOf(OpenCaseBody) { kind, input }: OpenCaseBody,
    @By() caller: Caller,
    @IdempotencyKey() idempotencyKey: string | undefined,
    @InLanguage() language: Language,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const { opened, repeated } = await this.openings.open(caller, { kind, input, idempotencyKey, language });
    if (repeated) void reply.header(REPLAYED, 'true');
    return opened;
  }

  @Get(':id')
  @Describe({
    says: '案件 · A case as far as it concerns me',
    tag,
    access: 'account',
    params,
    answers: { 200: { says: 'the case', schema: ref('CaseView') } },
    errors: ['caseNotFound'],
  })
  async view(@Param('id') id: string, @By() caller: Caller, @InLanguage() language: Language) {
    return this.views.of(await this.cases.read(caller, id), language);
  }

  @Get(':id/actions')
  @Describe({
    says: '现在可以做什么、不能做什么及原因 · What can be done now, what not, and why',
    tag,
    access: 'account',
    params,
    answers: { 200: { says: 'events with their forms', schema: object({ items: list(ref('Action')) }) } },
    errors: ['caseNotFound'],
  })
  async actions(@Param('id') id: string, @By() caller: Caller, @InLanguage() language: Language) {
    return { items: await this.actionViews.of(await this.cases.read(caller, id), language) };
  }

  @Post(':id/events')
  @Describe({
    says: '办理：发出一个操作 · Send an event',
    tag,
    access: 'account',
    params,
    headers: IDEMPOTENCY_HEADERS,
    body: EVENT_BODY,
    answers: EVENT_ANSWERS,
    errors: EVENT_ERRORS,
  })
  async send(
    @Param('id') id: string,
    @BodyOf(EventBody) body: EventBody,
    @By() caller: Caller,
    @IdempotencyKey() idempotencyKey: string | undefined,
    @InLanguage() language: Language,
    @Res() reply: FastifyReply,
  ) {
    sendAnswer(
      reply,
      await this.commands.send(caller, id, body, { idempotencyKey, channel: 'http', language }),
    );
  }

  @Get(':id/history')
  @Describe({
    says: '办理经过（哈希链）· The history, as far as I may see it',
    tag,
    access: 'account',
    params,
    answers: { 200: { says: 'every entry in order', schema: ref('History') } },
    errors: ['caseNotFound'],
  })
  async history(@Param('id') id: string, @By() caller: Caller, @InLanguage() language: Language) {
    return this.histories.of(await this.cases.read(caller, id), language);
  }
}
