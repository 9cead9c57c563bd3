import { Controller, Get, HttpCode, Inject, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { DataSource } from 'typeorm';
import { CLOCK, RUNTIME, type Runtime } from '#config/runtime.js';
import type { Clock } from '#kernel/clock.js';
import type { Language } from '#kernel/text.js';
import type { ComplainantCaller } from '#parties/caller.js';
import { OwnContacts } from '#parties/privacy/own-contact.js';
import { logPrivacyAct } from '#parties/privacy/privacy-log.js';
import { PrivacyRequests } from '#parties/privacy/privacy-requests.js';
import { PrivacyCentre, requestView } from '#views/privacy/privacy-centre.js';
import { PrivacyCopies } from '#views/privacy/privacy-copy.js';
import { CaseReader } from '#views/reading/case-reader.js';
import { dispositionOf } from '../attachments/file-name.js';
import { BodyOf } from '../input/body-of.js';
import { InLanguage } from '../input/language.js';
import { Describe } from '../openapi/describe.decorator.js';
import { ref } from '../openapi/json-schema.js';
import { By } from '../session/caller.decorator.js';
import { houseOf } from '../web/house.js';
import { copyPdf } from './copy-pdf.js';
import { ContactBody, PrivacyRequestBody, ProofBody } from './privacy.bodies.js';
import { ConsentDesk } from './consent-desk.js';

const tag = 'privacy';
const access = 'track';

/** The complainant's rights over his own data, reached with number and code (PIPL 44 to 50). */
@Controller('api/track/privacy')
export class OwnDataController {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(CaseReader) private readonly cases: CaseReader,
    @Inject(PrivacyCentre) private readonly centre: PrivacyCentre,
    @Inject(PrivacyCopies) private readonly copies: PrivacyCopies,
    @Inject(OwnContacts) private readonly contacts: OwnContacts,
    @Inject(PrivacyRequests) private readonly requests: PrivacyRequests,
    @Inject(ConsentDesk) private readonly consents: ConsentDesk,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(RUNTIME) private readonly runtime: Runtime,
  ) {}

  @Get()
  @Describe({
    says: '我的个人信息：有什么、谁看过、同意过什么、申请过什么 · What is held, who looked, consents and requests',
    tag,
    access,
    answers: { 200: { says: 'contact data masked', schema: ref('PrivacyCentre') } },
    errors: ['caseNotFound'],
  })
  async view(@By() caller: ComplainantCaller, @InLanguage() language: Language) {
    return this.centre.of(await this.cases.read(caller, caller.caseId), language);
  }

  @Post('copy')
  @HttpCode(200)
  @Describe({
    says: '复制我的全部个人信息（JSON）· A copy of everything that is held about me',
    tag,
    access,
    answers: { 200: { says: 'everything', schema: ref('PrivacyCopy') } },
    errors: ['caseNotFound', 'privacyPhone', 'tooManyRequests'],
  })
  async copy(
    @BodyOf(ProofBody) { phone }: ProofBody,
    @By() caller: ComplainantCaller,
    @InLanguage() language: Language,
  ) {
    return this.copyFor(caller, phone, language);
  }

  @Post('copy.pdf')
  @HttpCode(200)
  @Describe({
    says: '复制我的全部个人信息（PDF）· The same to read and print',
    tag,
    access,
    answers: {
      200: {
        says: 'everything',
        type: 'application/pdf',
        schema: { type: 'string', format: 'binary', contentMediaType: 'application/pdf' },
        headers: { 'Content-Disposition': "attachment; filename*=UTF-8''…" },
      },
    },
    errors: ['caseNotFound', 'privacyPhone', 'tooManyRequests'],
  })
  async pdf(
    @BodyOf(ProofBody) { phone }: ProofBody,
    @By() caller: ComplainantCaller,
    @InLanguage() language: Language,
    @Res() reply: FastifyReply,
  ) {
    const copy = await this.copyFor(caller, phone, language);
    const name = language === 'en' ? `my-data-${copy.caseNo}.pdf` : `个人信息-${copy.caseNo}.pdf`;
    void reply
      .headers({ 'content-type': 'application/pdf', 'content-disposition': dispositionOf(name) })
      .send(await copyPdf(copy, houseOf(this.runtime, language), language));
  }

  @Post('contact')
  @HttpCode(200)
  @Describe({
    says: '更正我的联系方式 · Correct my contact data',
    tag,
    access,
    answers: { 200: { says: 'corrected and noted', schema: ref('PrivacyCentre') } },
    errors: ['caseNotFound', 'recordNotFound', 'privacyPhone', 'tooManyRequests'],
  })
  async correct(
    @BodyOf(ContactBody) { phone, contact }: ContactBody,
    @By() caller: ComplainantCaller,
    @InLanguage() language: Language,
  ) {
    const seen = await this.cases.read(caller, caller.caseId);
    await this.contacts.prove(caller.caseId, phone);
    await this.contacts.correct(caller.caseId, { ...contact });
    return this.centre.of(seen, language);
  }

  @Post('requests')
  @HttpCode(201)
  @Describe({
    says: '申请更正、限制处理或删除 · Ask for correction, restriction or deletion',
    tag,
    access,
    answers: { 201: { says: 'asked; answered with a reason in time', schema: ref('PrivacyRequest') } },
    errors: ['caseNotFound', 'privacyPhone', 'privacyAsked', 'tooManyRequests'],
  })
  async ask(
    @BodyOf(PrivacyRequestBody) { wish, words, phone }: PrivacyRequestBody,
    @By() caller: ComplainantCaller,
  ) {
    await this.cases.read(caller, caller.caseId);
    // Whoever only wants less to be done with the data need not prove more than the code.
    if (wish !== 'restrict') await this.contacts.prove(caller.caseId, phone);
    return requestView(await this.requests.ask(caller.caseId, wish, words?.trim() ?? null));
  }

  @Post('withdraw-consent')
  @HttpCode(200)
  @Describe({
    says: '撤回告知企业的同意 · Take back the consent to be disclosed to the firm',
    tag,
    access,
    answers: { 200: { says: 'what it brought about', schema: ref('ConsentWithdrawn') } },
    errors: ['caseNotFound', 'csrfFailed'],
  })
  withdraw(@By() caller: ComplainantCaller, @InLanguage() language: Language) {
    return this.consents.withdraw(caller, language);
  }

  private async copyFor(caller: ComplainantCaller, phone: string | undefined, language: Language) {
    await this.cases.read(caller, caller.caseId);
    await this.contacts.prove(caller.caseId, phone);
    const act = { act: 'copied', accountId: null, entry: {}, at: this.clock.now() } as const;
    await logPrivacyAct(this.dataSource.manager, caller.caseId, act);
    return this.copies.of(caller, language);
  }
}
