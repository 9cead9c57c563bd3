import { Controller, Get, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ERRORS } from '#kernel/error-catalogue.js';
import { HeyiError } from '#kernel/errors.js';
import type { PersonCaller } from '#parties/caller.js';
import { type LegalHold, LegalHolds } from '#parties/privacy/legal-holds.js';
import { inZone } from '#views/instant.js';
import { CaseReader } from '#views/reading/case-reader.js';
import { BodyOf } from '../input/body-of.js';
import { Describe } from '../openapi/describe.decorator.js';
import { list, object, ref, uuid } from '../openapi/json-schema.js';
import { By } from '../session/caller.decorator.js';
import { HoldBody } from './privacy.bodies.js';

const tag = 'privacy';
const params = { id: uuid };
const answers = { 200: { says: 'all holds of the case', schema: object({ items: list(ref('LegalHold')) }) } };

/** Cases of which nothing may be erased for the time being. The head of the office keeps the list. */
@Controller('api')
export class LegalHoldsController {
  constructor(
    @Inject(LegalHolds) private readonly holds: LegalHolds,
    @Inject(CaseReader) private readonly cases: CaseReader,
  ) {}

  @Get('cases/:id/legal-holds')
  @Describe({
    says: '案件保全（诉讼、审计、申诉期间不删除）· Holds of a case',
    tag,
    access: 'account',
    params,
    answers,
    errors: ['forbidden', 'caseNotFound'],
  })
  async list(@Param('id') id: string, @By() caller: PersonCaller) {
    return this.of(await this.checked(caller, id));
  }

  @Post('cases/:id/legal-holds')
  @HttpCode(201)
  @Describe({
    says: '保全案件 · Hold a case: nothing of it is erased until the hold is released',
    tag,
    access: 'account',
    params,
    answers: { 201: answers[200] },
    errors: ['forbidden', 'caseNotFound'],
  })
  async place(@Param('id') id: string, @BodyOf(HoldBody) { reason }: HoldBody, @By() caller: PersonCaller) {
    const caseId = await this.checked(caller, id);
    await this.holds.place(caseId, caller.accountId, reason.trim());
    return this.of(caseId);
  }

  @Post('legal-holds/:id/release')
  @HttpCode(200)
  @Describe({
    says: '解除保全 · Release a hold',
    tag,
    access: 'account',
    params,
    answers,
    errors: ['forbidden', 'recordNotFound', 'caseNotFound'],
  })
  async release(@Param('id') id: string, @BodyOf(HoldBody) { reason }: HoldBody, @By() caller: PersonCaller) {
    mustLeadTheOffice(caller);
    const caseId = await this.checked(caller, await this.holds.caseOf(id));
    await this.holds.release(id, caller.accountId, reason.trim());
    return this.of(caseId);
  }

  private async checked(caller: PersonCaller, caseId: string): Promise<string> {
    mustLeadTheOffice(caller);
    return (await this.cases.read(caller, caseId)).file.id;
  }

  private async of(caseId: string) {
    return { items: (await this.holds.ofCase(caseId)).map(holdView) };
  }
}

function mustLeadTheOffice({ roles }: PersonCaller): void {
  if (!roles.includes('secretaryGeneral')) throw new HeyiError(ERRORS.forbidden);
}

function holdView({ placedAt, releasedAt, ...hold }: LegalHold) {
  return { ...hold, placedAt: inZone(placedAt), releasedAt: inZone(releasedAt) };
}
