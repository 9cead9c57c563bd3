import { Controller, Get, HttpCode, Inject, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type LimitRule, Limits } from '#parties/limits/limits.js';
import { OidcSignIn } from '#parties/sign-in/oidc.js';
import { SignIn } from '#parties/sign-in/sign-in.js';
import { Describe } from '../openapi/describe.decorator.js';
import { boolean, object } from '../openapi/json-schema.js';
import { keepOidcCookie, oidcBrowser } from '../session/oidc-cookie.js';
import { SessionCookie } from '../session/session-cookie.js';
import { SessionDoor } from '../session/session-door.js';

const QUESTIONS: LimitRule = { name: 'oidc-questions', points: 60, seconds: 60, byAddress: true };
const tag = 'auth';

/** Signing in at the organisation's own system. The browser comes back to "/" and nowhere else. */
@Controller('api/auth/oidc')
export class OidcController {
  constructor(
    @Inject(OidcSignIn) private readonly oidc: OidcSignIn,
    @Inject(SignIn) private readonly signIn: SignIn,
    @Inject(Limits) private readonly limits: Limits,
    @Inject(SessionDoor) private readonly door: SessionDoor,
    @Inject(SessionCookie) private readonly cookie: SessionCookie,
  ) {}

  @Get()
  @Describe({
    says: '是否可用统一登录 · Whether there is another sign-in system',
    tag,
    access: 'anyone',
    answers: { 200: { says: 'on or off', schema: object({ on: boolean }) } },
  })
  isOn() {
    return { on: this.oidc.isOn };
  }

  @Get('start')
  @HttpCode(303)
  @Describe({
    says: '前往统一登录 · Go there',
    tag,
    access: 'anyone',
    answers: { 303: { says: 'to the other system', headers: { Location: 'its address' } } },
    errors: ['oidcOff', 'oidcAway', 'tooManyRequests'],
  })
  async start(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.limits.take(QUESTIONS, request.ip);
    const { url, browser } = await this.oidc.start();
    keepOidcCookie(reply, browser, this.cookie.isSecure(request));
    void reply.header('location', url);
  }

  @Get('callback')
  @HttpCode(303)
  @Describe({
    says: '从统一登录返回 · Come back from there',
    tag,
    access: 'anyone',
    answers: {
      303: { says: 'signed in', headers: { Location: '/', 'Set-Cookie': 'heyi_session' } },
    },
    errors: ['oidcOff', 'oidcAway', 'oidcFailed', 'oidcUnlinked', 'signInFailed'],
  })
  async callback(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    const query = request.url.split('?').slice(1).join('?');
    const secure = this.cookie.isSecure(request);
    const browser = oidcBrowser(request, secure);
    const { session } = await this.signIn.byOidc(query, browser, this.door.from(request));
    this.door.keep(request, reply, session);
    keepOidcCookie(reply, '', secure);
    void reply.header('location', '/');
  }
}
