import { Controller, Delete, Get, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { OwnSessions } from '#parties/accounts/own-sessions.js';
import type { PersonCaller } from '#parties/caller.js';
import { Describe } from '../openapi/describe.decorator.js';
import { integer, list, object, ref, uuid } from '../openapi/json-schema.js';
import { By } from '../session/caller.decorator.js';

const tag = 'auth';
const access = 'session';

/** Where one is signed in. */
@Controller('api/auth/sessions')
export class SessionsController {
  constructor(@Inject(OwnSessions) private readonly sessions: OwnSessions) {}

  @Get()
  @Describe({
    says: '我的登录会话 · Where I am signed in',
    tag,
    access,
    answers: { 200: { says: 'the latest first', schema: object({ items: list(ref('Session')) }) } },
  })
  async list(@By() caller: PersonCaller) {
    return { items: await this.sessions.list(caller) };
  }

  @Delete(':id')
  @HttpCode(200)
  @Describe({
    says: '结束一个会话 · End one of them',
    tag,
    access,
    params: { id: uuid },
    answers: { 200: { says: 'it opens nothing any more', schema: ref('Done') } },
    errors: ['recordNotFound', 'csrfFailed'],
  })
  async end(@Param('id') id: string, @By() caller: PersonCaller) {
    await this.sessions.end(caller, id);
    return { ok: true };
  }

  @Post('end-others')
  @HttpCode(200)
  @Describe({
    says: '结束其他所有会话 · End all but this one',
    tag,
    access,
    answers: { 200: { says: 'how many ended', schema: object({ ended: integer }) } },
    errors: ['csrfFailed'],
  })
  async endOthers(@By() caller: PersonCaller) {
    return { ended: await this.sessions.endOthers(caller) };
  }
}
