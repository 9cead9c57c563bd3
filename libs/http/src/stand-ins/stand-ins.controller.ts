import { Controller, Delete, Get, HttpCode, Inject, Param, Post } from '@nestjs/common';
import type { PersonCaller } from '#parties/caller.js';
import { StandIns } from '#parties/stand-in/stand-ins.js';
import { BodyOf } from '../input/body-of.js';
import { Describe } from '../openapi/describe.decorator.js';
import { list, object, ref, role, string, uuid } from '../openapi/json-schema.js';
import { By } from '../session/caller.decorator.js';
import { StandInBody } from './stand-ins.bodies.js';

const tag = 'stand-ins';
const access = 'session';

/** Who does my tasks while I am away, and for whom I do them. */
@Controller('api/stand-ins')
export class StandInsController {
  constructor(@Inject(StandIns) private readonly standIns: StandIns) {}

  @Get()
  @Describe({
    says: '我的代办安排 · Stand-ins that I gave or received',
    tag,
    access,
    answers: { 200: { says: 'the latest first', schema: object({ items: list(ref('StandIn')) }) } },
  })
  async list(@By() caller: PersonCaller) {
    return { items: await this.standIns.list(caller) };
  }

  @Get('colleagues')
  @Describe({
    says: '可由谁代办 · Who may stand in for me, and in which offices',
    tag,
    access,
    answers: {
      200: {
        says: 'colleagues with the same office',
        schema: object({ items: list(object({ accountId: uuid, name: string(), roles: list(role) })) }),
      },
    },
  })
  async colleagues(@By() caller: PersonCaller) {
    return { items: await this.standIns.colleagues(caller) };
  }

  @Post()
  @HttpCode(201)
  @Describe({
    says: '请人代办 · Ask a colleague to stand in from one moment to another',
    tag,
    access,
    answers: { 201: { says: 'arranged', schema: ref('StandIn') } },
    errors: ['taskDelegateInvalid'],
  })
  give(@BodyOf(StandInBody) body: StandInBody, @By() caller: PersonCaller) {
    return this.standIns.give(caller, body);
  }

  @Delete(':id')
  @HttpCode(200)
  @Describe({
    says: '提前结束代办 · End it before its time',
    tag,
    access,
    params: { id: uuid },
    answers: { 200: { says: 'ended', schema: ref('Done') } },
    errors: ['recordNotFound', 'csrfFailed'],
  })
  async end(@Param('id') id: string, @By() caller: PersonCaller) {
    await this.standIns.end(caller, id);
    return { ok: true };
  }
}
