import { Controller, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { RUNTIME, type Runtime } from '#config/runtime.js';
import { AccountService } from '#parties/accounts/accounts.js';
import { SessionService } from '#parties/accounts/sessions.js';
import { type LimitRule, Limits } from '#parties/limits/limits.js';
import { BodyOf } from '../input/body-of.js';
import { Describe } from '../openapi/describe.decorator.js';
import { ref } from '../openapi/json-schema.js';
import { forgetSession, isSecure, keepSession, sessionToken } from '../session/cookie.js';
import { LoginBody } from './auth.bodies.js';

/** Failures from one address; the limit for one user name is kept by the accounts themselves. */
const PER_ADDRESS: LimitRule = { name: 'sign-in-address', points: 100, seconds: 15 * 60 };
const tag = 'auth';

@Controller('api/auth')
export class AuthController {
  constructor(
    @Inject(AccountService) private readonly accounts: AccountService,
    @Inject(SessionService) private readonly sessions: SessionService,
    @Inject(Limits) private readonly limits: Limits,
    @Inject(RUNTIME) private readonly runtime: Runtime,
  ) {}

  @Post('login')
  @HttpCode(200)
  @Describe({
    says: '登录 · Sign in',
    tag,
    access: 'anyone',
    answers: {
      200: { says: 'signed in', schema: ref('SignedIn'), headers: { 'Set-Cookie': 'heyi_session' } },
    },
    errors: ['signInFailed', 'tooManyRequests'],
  })
  async login(
    @BodyOf(LoginBody) { username, password }: LoginBody,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    await this.limits.take(PER_ADDRESS, request.ip);
    const { accountId, name, roles, firmId } = await this.accounts.signIn(username, password);
    await this.limits.giveBack(PER_ADDRESS, request.ip);
    const session = await this.sessions.start(accountId, sessionToken(request));
    keepSession(reply, session.token, session.expiresAt, isSecure(request, this.runtime.production));
    return { user: { id: accountId, name, roles, ...(firmId ? { firmId } : {}) } };
  }

  @Post('logout')
  @HttpCode(200)
  @Describe({
    says: '退出登录 · Sign out',
    tag,
    access: 'anyone',
    answers: { 200: { says: 'the session opens nothing any more', schema: ref('Done') } },
    errors: ['csrfFailed'],
  })
  async logout(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const token = sessionToken(request);
    if (token !== undefined) await this.sessions.end(token);
    forgetSession(reply, isSecure(request, this.runtime.production));
    return { ok: true };
  }
}
