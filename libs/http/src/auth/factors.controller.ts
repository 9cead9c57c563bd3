import { Controller, Delete, Get, HttpCode, Inject, Param, Post, Req, Res } from '@nestjs/common';
import type { RegistrationResponseJSON } from '@simplewebauthn/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { PersonCaller } from '#parties/caller.js';
import { Enrolment } from '#parties/factors/enrolment.js';
import { SignIn } from '#parties/sign-in/sign-in.js';
import { BodyOf } from '../input/body-of.js';
import { Describe } from '../openapi/describe.decorator.js';
import { anything, list, object, ref, string, uuid } from '../openapi/json-schema.js';
import { By } from '../session/caller.decorator.js';
import { SessionDoor } from '../session/session-door.js';
import { CodeBody, NewPasskeyBody } from './auth.bodies.js';

const tag = 'auth';
const access = 'enrolment';
const headers = { 'Set-Cookie': 'heyi_session' };

/** One's own second factors. Enrolling one proves it, so the session goes on under a new id. */
@Controller('api/auth/factors')
export class FactorsController {
  constructor(
    @Inject(Enrolment) private readonly enrolment: Enrolment,
    @Inject(SignIn) private readonly signIn: SignIn,
    @Inject(SessionDoor) private readonly door: SessionDoor,
  ) {}

  @Get()
  @Describe({
    says: '我的第二重验证 · My second factors',
    tag,
    access,
    answers: { 200: { says: 'what is enrolled, and what this session owes', schema: ref('Factors') } },
  })
  state(@By() caller: PersonCaller) {
    return this.enrolment.state(caller);
  }

  @Post('totp')
  @HttpCode(201)
  @Describe({
    says: '登记验证器应用 · Begin with an authenticator app',
    tag,
    access,
    answers: { 201: { says: 'told this once', schema: ref('NewTotp') } },
    errors: ['factorNeeded', 'proveAgain', 'factorExists', 'csrfFailed'],
  })
  beginTotp(@By() caller: PersonCaller) {
    return this.enrolment.beginTotp(caller);
  }

  @Post('totp/confirm')
  @HttpCode(200)
  @Describe({
    says: '以首个口令确认 · Confirm it with its first code',
    tag,
    access,
    answers: {
      200: {
        says: 'it counts from now on; recovery codes with the first factor',
        schema: ref('FactorAdded'),
        headers,
      },
    },
    errors: ['factorNeeded', 'proveAgain', 'factorCodeWrong', 'tooManyRequests'],
  })
  async confirmTotp(
    @BodyOf(CodeBody) { code }: CodeBody,
    @By() caller: PersonCaller,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const recoveryCodes = await this.enrolment.confirmTotp(caller, code);
    this.door.keep(request, reply, await this.signIn.enrolled(caller, 'totp', this.door.from(request)));
    return { recoveryCodes };
  }

  @Delete('totp')
  @HttpCode(200)
  @Describe({
    says: '移除验证器应用 · Remove the authenticator app',
    tag,
    access,
    answers: { 200: { says: 'removed', schema: ref('Done') } },
    errors: ['factorNeeded', 'proveAgain', 'recordNotFound', 'csrfFailed'],
  })
  async removeTotp(@By() caller: PersonCaller) {
    await this.enrolment.removeTotp(caller);
    return { ok: true };
  }

  @Post('passkeys/options')
  @HttpCode(200)
  @Describe({
    says: '登记通行密钥：取得挑战 · What the browser needs to make a passkey',
    tag,
    access,
    answers: { 200: { says: 'for navigator.credentials.create', schema: object({ options: anything }) } },
    errors: ['factorNeeded', 'proveAgain', 'factorExists', 'csrfFailed'],
  })
  async passkeyOptions(@By() caller: PersonCaller) {
    return { options: await this.enrolment.askPasskey(caller) };
  }

  @Post('passkeys')
  @HttpCode(201)
  @Describe({
    says: '登记通行密钥 · Add a passkey',
    tag,
    access,
    answers: {
      201: {
        says: 'it counts from now on; recovery codes with the first factor',
        schema: ref('FactorAdded'),
        headers,
      },
    },
    errors: ['factorNeeded', 'proveAgain', 'passkeyRefused'],
  })
  async addPasskey(
    @BodyOf(NewPasskeyBody) { name, response }: NewPasskeyBody,
    @By() caller: PersonCaller,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const answer = response as unknown as RegistrationResponseJSON;
    const { passkey, recoveryCodes } = await this.enrolment.addPasskey(caller, name, answer);
    this.door.keep(request, reply, await this.signIn.enrolled(caller, 'passkey', this.door.from(request)));
    return { passkey, recoveryCodes };
  }

  @Delete('passkeys/:id')
  @HttpCode(200)
  @Describe({
    says: '移除通行密钥 · Remove a passkey',
    tag,
    access,
    params: { id: uuid },
    answers: { 200: { says: 'removed', schema: ref('Done') } },
    errors: ['factorNeeded', 'proveAgain', 'recordNotFound', 'csrfFailed'],
  })
  async removePasskey(@Param('id') id: string, @By() caller: PersonCaller) {
    await this.enrolment.removePasskey(caller, id);
    return { ok: true };
  }

  @Post('recovery-codes')
  @HttpCode(201)
  @Describe({
    says: '重新生成备用码；原有的作废 · New recovery codes; the earlier ones end',
    tag,
    access: 'session',
    answers: { 201: { says: 'told this once', schema: object({ recoveryCodes: list(string()) }) } },
    errors: ['proveAgain', 'csrfFailed'],
  })
  async newCodes(@By() caller: PersonCaller) {
    return { recoveryCodes: await this.enrolment.newCodes(caller) };
  }
}
