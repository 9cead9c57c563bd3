import { Controller, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import type { AuthenticationResponseJSON } from '@simplewebauthn/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { SessionService } from '#parties/accounts/sessions.js';
import type { PersonCaller } from '#parties/caller.js';
import { Passkeys } from '#parties/factors/passkeys.js';
import { type LimitRule, Limits } from '#parties/limits/limits.js';
import { SignIn } from '#parties/sign-in/sign-in.js';
import { BodyOf } from '../input/body-of.js';
import { Describe } from '../openapi/describe.decorator.js';
import { anything, object, ref } from '../openapi/json-schema.js';
import { By } from '../session/caller.decorator.js';
import { SessionDoor } from '../session/session-door.js';
import { LoginBody, PasskeyBody, PasswordBody, ProveBody } from './auth.bodies.js';

/** Failures from one address; the limit for one user name is kept by the accounts themselves. */
const PER_ADDRESS: LimitRule = { name: 'sign-in-address', points: 100, seconds: 15 * 60, byAddress: true };
/** Questions cost a row each, whoever asks. */
const QUESTIONS: LimitRule = { name: 'passkey-questions', points: 120, seconds: 60, byAddress: true };
const tag = 'auth';
const signedIn = {
  200: { says: 'signed in', schema: ref('SignedIn'), headers: { 'Set-Cookie': 'heyi_session' } },
};
const sameSession = {
  200: { says: 'a new session id', schema: ref('Done'), headers: { 'Set-Cookie': 'heyi_session' } },
};

@Controller('api/auth')
export class AuthController {
  constructor(
    @Inject(SignIn) private readonly signIn: SignIn,
    @Inject(Passkeys) private readonly passkeys: Passkeys,
    @Inject(SessionService) private readonly sessions: SessionService,
    @Inject(Limits) private readonly limits: Limits,
    @Inject(SessionDoor) private readonly door: SessionDoor,
  ) {}

  @Post('login')
  @HttpCode(200)
  @Describe({
    says: '登录 · Sign in',
    tag,
    access: 'anyone',
    answers: signedIn,
    errors: ['signInFailed', 'codeNeeded', 'factorCodeWrong', 'tooManyRequests'],
  })
  async login(
    @BodyOf(LoginBody) body: LoginBody,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    await this.limits.take(PER_ADDRESS, request.ip);
    const done = await this.signIn.byPassword(body, this.door.from(request));
    await this.limits.giveBack(PER_ADDRESS, request.ip);
    return this.door.letIn(request, reply, done);
  }

  @Post('passkey/options')
  @HttpCode(200)
  @Describe({
    says: '通行密钥登录：取得挑战 · What the browser needs to sign in with a passkey',
    tag,
    access: 'anyone',
    answers: {
      200: { says: 'for navigator.credentials.get', schema: object({ options: anything }) },
    },
    errors: ['tooManyRequests', 'csrfFailed'],
  })
  async passkeyOptions(@Req() request: FastifyRequest) {
    await this.limits.take(QUESTIONS, request.ip);
    return { options: await this.passkeys.ask() };
  }

  @Post('passkey')
  @HttpCode(200)
  @Describe({
    says: '通行密钥登录 · Sign in with a passkey',
    tag,
    access: 'anyone',
    answers: signedIn,
    errors: ['signInFailed', 'tooManyRequests'],
  })
  async passkey(
    @BodyOf(PasskeyBody) { response }: PasskeyBody,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    await this.limits.take(PER_ADDRESS, request.ip);
    const answer = response as unknown as AuthenticationResponseJSON;
    const done = await this.signIn.byPasskey(answer, this.door.from(request));
    await this.limits.giveBack(PER_ADDRESS, request.ip);
    return this.door.letIn(request, reply, done);
  }

  @Post('prove')
  @HttpCode(200)
  @Describe({
    says: '再次验证身份 · Prove again who I am: password, and the code where one is enrolled',
    tag,
    access: 'enrolment',
    answers: sameSession,
    errors: ['signInFailed', 'codeNeeded', 'factorCodeWrong', 'tooManyRequests'],
  })
  async prove(
    @BodyOf(ProveBody) body: ProveBody,
    @By() caller: PersonCaller,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    this.door.keep(request, reply, await this.signIn.again(caller, body, this.door.from(request)));
    return { ok: true };
  }

  @Post('password')
  @HttpCode(200)
  @Describe({
    says: '修改密码；其他会话随即结束 · Change the password; all other sessions end',
    tag,
    access: 'session',
    answers: sameSession,
    errors: ['signInFailed', 'codeNeeded', 'factorCodeWrong', 'tooManyRequests'],
  })
  async password(
    @BodyOf(PasswordBody) body: PasswordBody,
    @By() caller: PersonCaller,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    this.door.keep(request, reply, await this.signIn.changePassword(caller, body, this.door.from(request)));
    return { ok: true };
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
    const { earlierToken } = this.door.from(request);
    if (earlierToken !== undefined) await this.sessions.end(earlierToken);
    this.door.forget(request, reply);
    return { ok: true };
  }
}
