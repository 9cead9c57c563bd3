import { Controller, Get, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ERRORS } from '#kernel/error-catalogue.js';
import { HeyiError } from '#kernel/errors.js';
import type { Language } from '#kernel/text.js';
import type { PersonCaller } from '#parties/caller.js';
import { PrivacyRequests } from '#parties/privacy/privacy-requests.js';
import { isOffice } from '#views/access/sides.js';
import { requestView } from '#views/privacy/privacy-centre.js';
import { PrivacyRules } from '#views/privacy/privacy-rules.js';
import { BodyOf } from '../input/body-of.js';
import { InLanguage } from '../input/language.js';
import { QueryOf } from '../input/query-of.js';
import { Describe } from '../openapi/describe.decorator.js';
import { list, object, oneOf, ref, uuid } from '../openapi/json-schema.js';
import { By } from '../session/caller.decorator.js';
import { PrivacyAnswerBody, PrivacyListQuery } from './privacy.bodies.js';

const tag = 'privacy';
const MOST = 500;

/** The secretariat's side of the rights over personal data, and the rules that everybody may read. */
@Controller('api/privacy')
export class PrivacyDeskController {
  constructor(
    @Inject(PrivacyRequests) private readonly requests: PrivacyRequests,
    @Inject(PrivacyRules) private readonly rules: PrivacyRules,
  ) {}

  @Get('rules')
  @Describe({
    says: '个人信息处理规则中的期限和同意书 · Numbers and consent text of the rules of processing',
    tag,
    access: 'anyone',
    answers: { 200: { says: 'those in force', schema: ref('PrivacyRules') } },
  })
  ruleBook(@InLanguage() language: Language) {
    return this.rules.of(language);
  }

  @Get('requests')
  @Describe({
    says: '个人信息权利申请 · Requests that wait for an answer, the most urgent first',
    tag,
    access: 'account',
    answers: { 200: { says: 'requests', schema: object({ items: list(ref('PrivacyRequest')) }) } },
    errors: ['forbidden'],
  })
  async list(@QueryOf(PrivacyListQuery) { all }: PrivacyListQuery, @By() caller: PersonCaller) {
    mustBeOffice(caller);
    return { items: (await this.requests.list(all === 'true', MOST)).map(requestView) };
  }

  @Post('requests/:id/answer')
  @HttpCode(200)
  @Describe({
    says: '答复申请并说明理由；同意删除的，可删即销毁密钥和内容，否则只作保存，到期自动匿名化 · Answer with a reason; a deletion that is granted destroys keys and words, or restricts them until that is lawful',
    tag,
    access: 'account',
    params: { id: uuid },
    answers: {
      200: {
        says: 'answered',
        schema: object({ effect: oneOf('none', 'restricted', 'erased'), request: ref('PrivacyRequest') }),
      },
    },
    errors: ['forbidden', 'recordNotFound', 'privacyAnswered'],
  })
  async answer(
    @Param('id') id: string,
    @BodyOf(PrivacyAnswerBody) { decision, reason }: PrivacyAnswerBody,
    @By() caller: PersonCaller,
  ) {
    mustBeOffice(caller);
    const answer = { decision, reason: reason.trim(), accountId: caller.accountId };
    const effect = await this.requests.answer(await this.requests.one(id), answer);
    return { effect, request: requestView(await this.requests.one(id)) };
  }
}

function mustBeOffice({ roles }: PersonCaller): void {
  if (!isOffice(roles)) throw new HeyiError(ERRORS.forbidden);
}
