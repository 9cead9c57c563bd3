import { Controller, Get, HttpCode, Inject, Param, Post } from '@nestjs/common';
import type { Caller } from '#parties/caller.js';
import { TextRedactions } from '#views/papers/text-redactions.js';
import { CaseReader } from '#views/reading/case-reader.js';
import { BodyOf } from '../input/body-of.js';
import { Describe } from '../openapi/describe.decorator.js';
import { ref, uuid } from '../openapi/json-schema.js';
import { By } from '../session/caller.decorator.js';
import { TextRedactionBody } from './redactions.bodies.js';

const tag = 'cases';
const params = { id: uuid };
const answer = { says: 'what was taken out, by whom and why', schema: ref('TextRedactions') };

/** What a mask of forms does not find, a clerk takes out by hand; pictures: attachments.controller.ts. */
@Controller('api/cases')
export class RedactionsController {
  constructor(
    @Inject(CaseReader) private readonly cases: CaseReader,
    @Inject(TextRedactions) private readonly redactions: TextRedactions,
  ) {}

  @Get(':id/redactions')
  @Describe({
    says: '已涂去的文字 · Words taken out of outward copies',
    tag,
    access: 'account',
    params,
    answers: { 200: answer },
    errors: ['caseNotFound', 'forbidden'],
  })
  async list(@Param('id') id: string, @By() caller: Caller) {
    return { items: await this.redactions.ofCase(await this.cases.read(caller, id)) };
  }

  @Post(':id/redactions')
  @HttpCode(201)
  @Describe({
    says: '涂去文字：外部读者在此案及由此产生的案件各处都看不到；秘书处仍见原文 · Take words out: outsiders read them nowhere in this case and in those that grew out of it; the office keeps the original',
    tag,
    access: 'account',
    params,
    answers: { 201: answer },
    errors: ['caseNotFound', 'recordNotFound', 'forbidden'],
  })
  async redact(
    @Param('id') id: string,
    @BodyOf(TextRedactionBody) body: TextRedactionBody,
    @By() caller: Caller,
  ) {
    const seen = await this.cases.read(caller, id);
    await this.redactions.redact(seen, { ...body, reason: body.reason.trim() });
    return { items: await this.redactions.ofCase(seen) };
  }
}
