import { Controller, Delete, HttpCode, Inject, Param, Post } from '@nestjs/common';
import type { Caller } from '#parties/caller.js';
import { ExternalIdentities } from '#parties/sign-in/external-identities.js';
import { BodyOf } from '../input/body-of.js';
import { Describe } from '../openapi/describe.decorator.js';
import { ref, uuid } from '../openapi/json-schema.js';
import { By } from '../session/caller.decorator.js';
import { IdentityBody } from './accounts.bodies.js';

const tag = 'accounts';
const params = { id: uuid };

/** Who somebody is at the organisation's own sign-in system. */
@Controller('api/accounts/:id/identities')
export class IdentitiesController {
  constructor(@Inject(ExternalIdentities) private readonly identities: ExternalIdentities) {}

  @Post()
  @HttpCode(201)
  @Describe({
    says: '关联统一登录账号 · Link the account to one of the other sign-in system',
    tag,
    access: 'account',
    params,
    answers: { 201: { says: 'linked', schema: ref('Done') } },
    errors: ['forbidden', 'recordNotFound', 'oidcOff', 'identityTaken'],
  })
  async link(@Param('id') id: string, @BodyOf(IdentityBody) { subject }: IdentityBody, @By() caller: Caller) {
    await this.identities.link(caller, id, subject);
    return { ok: true };
  }

  @Delete()
  @HttpCode(200)
  @Describe({
    says: '解除关联 · Take the link back; sessions end',
    tag,
    access: 'account',
    params,
    answers: { 200: { says: 'unlinked', schema: ref('Done') } },
    errors: ['forbidden', 'recordNotFound', 'csrfFailed'],
  })
  async unlink(@Param('id') id: string, @By() caller: Caller) {
    await this.identities.unlink(caller, id);
    return { ok: true };
  }
}
