import { Controller, Get, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Language } from '#kernel/text.js';
import type { ComplainantCaller } from '#parties/caller.js';
import { TrackingAccess } from '#parties/tracking/tracking.js';
import { ActionViews } from '#views/actions/action-views.js';
import { CaseViews } from '#views/case/case-view.js';
import { NoticeQuery } from '#views/papers/notice-query.js';
import { CaseReader } from '#views/reading/case-reader.js';
import { CommandService } from '../commands/command.service.js';
import { EVENT_ANSWERS, EVENT_ERRORS } from '../commands/event-description.js';
import { IdempotencyKey, IDEMPOTENCY_HEADERS } from '../commands/idempotency-key.js';
import { sendAnswer } from '../commands/send-answer.js';
import { BodyOf } from '../input/body-of.js';
import { InLanguage } from '../input/language.js';
import { QueryOf } from '../input/query-of.js';
import { Describe } from '../openapi/describe.decorator.js';
import { list, object, ref } from '../openapi/json-schema.js';
import { By } from '../session/caller.decorator.js';
import { TrackClaimBody, TrackEventBody, TrackQuery } from './track.bodies.js';

const tag = 'track';

/** The resident's side: one complaint, opened with its number and code, and the cases that grew out of it. */
@Controller('api/track')
export class TrackController {
  constructor(
    @Inject(TrackingAccess) private readonly tracking: TrackingAccess,
    @Inject(CaseReader) private readonly cases: CaseReader,
    @Inject(CaseViews) private readonly views: CaseViews,
    @Inject(ActionViews) private readonly actionViews: ActionViews,
    @Inject(CommandService) private readonly commands: CommandService,
    @Inject(NoticeQuery) private readonly notices: NoticeQuery,
  ) {}

  @Post()
  @HttpCode(200)
  @Describe({
    says: '凭编号和查询码查询 · Open the tracking of a case',
    tag,
    access: 'anyone',
    answers: { 200: { says: 'a bearer token for this case alone', schema: ref('TrackSession') } },
    errors: ['trackFailed', 'tooManyRequests'],
  })
  open(
    @BodyOf(TrackClaimBody) { token, caseNo = '', queryCode = '' }: TrackClaimBody,
    @Req() request: FastifyRequest,
  ) {
    return this.tracking.open(token === undefined ? { caseNo, queryCode } : { token }, request.ip);
  }

  @Get()
  @Describe({
    says: '我的投诉进展 · The resident’s view of the complaint, or of a case that grew out of it',
    tag,
    access: 'track',
    answers: { 200: { says: 'the case', schema: ref('CaseView') } },
    errors: ['caseNotFound'],
  })
  async view(
    @QueryOf(TrackQuery) query: TrackQuery,
    @By() caller: ComplainantCaller,
    @InLanguage() language: Language,
  ) {
    const { caseId = caller.caseId } = query;
    const view = await this.views.of(await this.cases.read(caller, caseId), language);
    const { items } = await this.notices.page(caller, caseId === caller.caseId ? {} : { caseId }, language);
    return { ...view, notices: items };
  }

  @Get('actions')
  @Describe({
    says: '现在可以做什么 · What can be done now, with forms',
    tag,
    access: 'track',
    answers: { 200: { says: 'events and why not', schema: object({ items: list(ref('Action')) }) } },
    errors: ['caseNotFound'],
  })
  async actions(
    @QueryOf(TrackQuery) { caseId }: TrackQuery,
    @By() caller: ComplainantCaller,
    @InLanguage() language: Language,
  ) {
    const seen = await this.cases.read(caller, caseId ?? caller.caseId);
    return { items: await this.actionViews.of(seen, language) };
  }

  @Post('events')
  @Describe({
    says: '补充、催办、确认、撤回等 · Send an event as the resident',
    tag,
    access: 'track',
    headers: IDEMPOTENCY_HEADERS,
    body: ref('SendTrackEvent'),
    answers: EVENT_ANSWERS,
    errors: EVENT_ERRORS,
  })
  async send(
    @BodyOf(TrackEventBody) { caseId, ...event }: TrackEventBody,
    @By() caller: ComplainantCaller,
    @IdempotencyKey() idempotencyKey: string | undefined,
    @InLanguage() language: Language,
    @Res() reply: FastifyReply,
  ) {
    const options = { idempotencyKey, channel: 'track', language } as const;
    sendAnswer(reply, await this.commands.send(caller, caseId ?? caller.caseId, event, options));
  }
}
