import { Controller, HttpCode, Inject, Param, Post } from '@nestjs/common';
import type { Caller } from '#parties/caller.js';
import { IdentityDoor } from '#views/identity/identity-door.js';
import { CaseReader } from '#views/reading/case-reader.js';
import { BodyOf } from '../input/body-of.js';
import { Describe } from '../openapi/describe.decorator.js';
import { ref, uuid } from '../openapi/json-schema.js';
import { By } from '../session/caller.decorator.js';
import { OpenIdentityBody } from './identity.bodies.js';

/** Who a complainant is. A POST although it only reads: every look is written down. */
@Controller('api/cases')
export class IdentityController {
  constructor(
    @Inject(CaseReader) private readonly cases: CaseReader,
    @Inject(IdentityDoor) private readonly door: IdentityDoor,
  ) {}

  @Post(':id/identity')
  @HttpCode(200)
  @Describe({
    says: '查看投诉人身份：说明理由，留痕并告知投诉人 · Who the complainant is; the reason is kept and shown to the complainant',
    tag: 'cases',
    access: 'account',
    params: { id: uuid },
    answers: { 200: { says: 'what the complainant left', schema: ref('OpenedIdentity') } },
    errors: ['caseNotFound', 'forbidden', 'recordNotFound', 'identityErased', 'identityRestricted'],
  })
  async open(
    @Param('id') id: string,
    @BodyOf(OpenIdentityBody) { reason }: OpenIdentityBody,
    @By() caller: Caller,
  ) {
    return this.door.open(await this.cases.read(caller, id), reason);
  }
}
