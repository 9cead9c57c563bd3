import { Body, Controller, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Language } from '#kernel/text.js';
import type { Caller } from '#parties/caller.js';
import { type LimitRule, Limits } from '#parties/limits/limits.js';
import { IdempotencyKey, IDEMPOTENCY_HEADERS, REPLAYED } from '../commands/idempotency-key.js';
import { OpeningService } from '../commands/opening.service.js';
import { InLanguage } from '../input/language.js';
import { Describe } from '../openapi/describe.decorator.js';
import { ref } from '../openapi/json-schema.js';
import { By } from '../session/caller.decorator.js';
import { refuseLostSession } from '../session/lost-session.js';
import { Whereabouts } from './whereabouts.js';

/** The one kind that has a door of its own, because anybody may knock at it. */
const KIND = 'complaint';

/** Of people without an account. A whole estate may share an address; nobody types this much. */
const PER_ADDRESS: LimitRule = {
  name: 'filing-address',
  points: 600,
  seconds: 60 * 60,
  byAddress: true,
  alarm: true,
};

@Controller('api/complaints')
export class ComplaintsController {
  constructor(
    @Inject(OpeningService) private readonly openings: OpeningService,
    @Inject(Whereabouts) private readonly whereabouts: Whereabouts,
    @Inject(Limits) private readonly limits: Limits,
  ) {}

  @Post()
  @HttpCode(201)
  @Describe({
    says: '提出投诉、求助、举报、咨询或建议 · File a complaint',
    tag: 'complaints',
    access: 'anyone',
    headers: IDEMPOTENCY_HEADERS,
    body: ref('complaint.opening'),
    answers: {
      201: { says: 'filed; the code and the token are told this once', schema: ref('ComplaintFiled') },
    },
    errors: ['signInNeeded', 'guardRefused', 'keyReused', 'kindUnknown', 'tooManyRequests'],
  })
  async file(
    @Body() body: unknown,
    @By() caller: Caller,
    @IdempotencyKey() idempotencyKey: string | undefined,
    @InLanguage() language: Language,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    refuseLostSession(caller, request);
    if (caller.kind === 'anonymous') await this.limits.take(PER_ADDRESS, request.ip);
    const input = await this.whereabouts.complete(body);
    const { opened, repeated } = await this.openings.open(caller, {
      kind: KIND,
      input,
      idempotencyKey,
      language,
    });
    if (repeated) void reply.header(REPLAYED, 'true');
    return opened;
  }
}
