import { Controller, Get, Inject, Param, Put } from '@nestjs/common';
import { type Language, say } from '#kernel/text.js';
import type { Caller } from '#parties/caller.js';
import { BodyRegister, type BodyOfAssociation } from '#parties/registers/bodies.js';
import { BodyOf } from '../input/body-of.js';
import { InLanguage } from '../input/language.js';
import { Describe } from '../openapi/describe.decorator.js';
import { list, object, ref, string } from '../openapi/json-schema.js';
import { By } from '../session/caller.decorator.js';
import { SeatsBody } from './registers.bodies.js';

const tag = 'registers';

/** The bodies of the association and who sits on them. */
@Controller('api/bodies')
export class BodiesController {
  constructor(@Inject(BodyRegister) private readonly bodies: BodyRegister) {}

  @Get()
  @Describe({
    says: '协会机构及席位 · Bodies of the association and who sits on them',
    tag,
    access: 'account',
    answers: { 200: { says: 'from the lowest body up', schema: object({ items: list(ref('Body')) }) } },
  })
  async list(@InLanguage() language: Language) {
    return { items: (await this.bodies.list()).map((body) => shown(body, language)) };
  }

  @Put(':name')
  @Describe({
    says: '换届：更换全部席位 · Replace all seats of a body',
    tag,
    access: 'account',
    params: { name: string() },
    answers: { 200: { says: 'the body as it is now', schema: ref('Body') } },
    errors: ['forbidden', 'recordNotFound'],
  })
  async replace(
    @Param('name') name: string,
    @BodyOf(SeatsBody) { seats }: SeatsBody,
    @By() caller: Caller,
    @InLanguage() language: Language,
  ) {
    return shown(await this.bodies.replace(caller, name, seats), language);
  }
}

function shown({ label, ...body }: BodyOfAssociation, language: Language) {
  return { ...body, label: say(label, language) };
}
