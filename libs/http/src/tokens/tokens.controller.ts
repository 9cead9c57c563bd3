import { Controller, Get, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ApiTokenService } from '#parties/accounts/api-tokens.js';
import type { Caller } from '#parties/caller.js';
import { BodyOf } from '../input/body-of.js';
import { Describe } from '../openapi/describe.decorator.js';
import { list, object, ref, uuid } from '../openapi/json-schema.js';
import { By } from '../session/caller.decorator.js';
import { TokenBody } from './tokens.bodies.js';

const tag = 'tokens';

/** Bearer tokens for programs, issued by an administrator. */
@Controller('api/tokens')
export class TokensController {
  constructor(@Inject(ApiTokenService) private readonly tokens: ApiTokenService) {}

  @Get()
  @Describe({
    says: '已签发的令牌 · Issued tokens',
    tag,
    access: 'account',
    answers: {
      200: { says: 'without the tokens themselves', schema: object({ items: list(ref('ApiToken')) }) },
    },
    errors: ['forbidden'],
  })
  async list(@By() caller: Caller) {
    return { items: await this.tokens.list(caller) };
  }

  @Post()
  @HttpCode(201)
  @Describe({
    says: '签发令牌 · Issue a token',
    tag,
    access: 'account',
    answers: { 201: { says: 'the token is told this once', schema: ref('NewApiToken') } },
    errors: ['forbidden', 'recordNotFound'],
  })
  create(@BodyOf(TokenBody) body: TokenBody, @By() caller: Caller) {
    return this.tokens.create(caller, body);
  }

  @Post(':id/revoke')
  @HttpCode(200)
  @Describe({
    says: '作废令牌 · Revoke a token',
    tag,
    access: 'account',
    params: { id: uuid },
    answers: { 200: { says: 'it opens nothing any more', schema: ref('Done') } },
    errors: ['forbidden', 'recordNotFound', 'csrfFailed'],
  })
  async revoke(@Param('id') id: string, @By() caller: Caller) {
    await this.tokens.revoke(caller, id);
    return { ok: true };
  }
}
