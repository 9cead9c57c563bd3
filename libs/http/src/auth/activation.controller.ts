import { Controller, HttpCode, Inject, Post, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Invitations } from '#parties/administration/invitations.js';
import { type LimitRule, Limits } from '#parties/limits/limits.js';
import { BodyOf } from '../input/body-of.js';
import { Describe } from '../openapi/describe.decorator.js';
import { instant, object, ref, string } from '../openapi/json-schema.js';
import { ActivateBody, InvitationBody } from './auth.bodies.js';

const PER_ADDRESS: LimitRule = { name: 'invitations', points: 60, seconds: 15 * 60, byAddress: true };
const tag = 'auth';

/** Following the link of an invitation. Its token comes in a body: addresses are written to logs. */
@Controller('api/auth')
export class ActivationController {
  constructor(
    @Inject(Invitations) private readonly invitations: Invitations,
    @Inject(Limits) private readonly limits: Limits,
  ) {}

  @Post('invitation')
  @HttpCode(200)
  @Describe({
    says: '查看邀请 · For whom an invitation is',
    tag,
    access: 'anyone',
    answers: {
      200: { says: 'still good', schema: object({ username: string(), name: string(), expiresAt: instant }) },
    },
    errors: ['invitationOver', 'tooManyRequests'],
  })
  async read(@BodyOf(InvitationBody) { token }: InvitationBody, @Req() request: FastifyRequest) {
    await this.limits.take(PER_ADDRESS, request.ip);
    return this.invitations.read(token);
  }

  @Post('activate')
  @HttpCode(200)
  @Describe({
    says: '设置密码，启用账号 · Choose the password; then sign in with it',
    tag,
    access: 'anyone',
    answers: { 200: { says: 'set; the link is used up', schema: ref('Activated') } },
    errors: ['invitationOver', 'tooManyRequests'],
  })
  async activate(@BodyOf(ActivateBody) { token, password }: ActivateBody, @Req() request: FastifyRequest) {
    await this.limits.take(PER_ADDRESS, request.ip);
    return this.invitations.activate(token, password);
  }
}
