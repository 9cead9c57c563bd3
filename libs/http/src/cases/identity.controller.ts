import { Controller, HttpCode, Inject, Param, Post } from '@nestjs/common';
import type { Caller } from '#parties/caller.js';
import { AccessRenewal } from '#views/identity/access-renewal.js';
import { IdentityDoor } from '#views/identity/identity-door.js';
import { CaseReader } from '#views/reading/case-reader.js';
import { BodyOf } from '../input/body-of.js';
import { Describe } from '../openapi/describe.decorator.js';
import { object, ref, string, uuid } from '../openapi/json-schema.js';
import { By } from '../session/caller.decorator.js';
import { OpenIdentityBody, RenewAccessBody } from './identity.bodies.js';

/** Who a complainant is, and the way back in for one who lost the query code. Every look and every code is written down. */
@Controller('api/cases')
export class IdentityController {
  constructor(
    @Inject(CaseReader) private readonly cases: CaseReader,
    @Inject(IdentityDoor) private readonly door: IdentityDoor,
    @Inject(AccessRenewal) private readonly renewal: AccessRenewal,
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

  @Post(':id/query-code')
  @HttpCode(201)
  @Describe({
    says: '核实身份后补发查询码；旧码、旧链接和已打开的查询随即失效，留痕并告知投诉人 · A new query code after an identity check; the old one ends at once, and the complainant reads who gave it out',
    tag: 'cases',
    access: 'session',
    params: { id: uuid },
    answers: {
      201: {
        says: 'told this once',
        schema: object({ caseId: uuid, queryCode: string(), trackToken: string() }),
      },
    },
    errors: ['caseNotFound', 'forbidden', 'nobodyToRecognise', 'tooManyRequests'],
  })
  async renew(
    @Param('id') id: string,
    @BodyOf(RenewAccessBody) { proof, note }: RenewAccessBody,
    @By() caller: Caller,
  ) {
    return this.renewal.renew(await this.cases.read(caller, id), proof, note);
  }
}
