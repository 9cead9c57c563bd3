import { Controller, Get, Inject, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { RUNTIME, type Runtime } from '#config/runtime.js';
import type { Language } from '#kernel/text.js';
import type { ComplainantCaller } from '#parties/caller.js';
import { TrackingAccess } from '#parties/tracking/tracking.js';
import { CaseViews } from '#views/case/case-view.js';
import { CaseReader } from '#views/reading/case-reader.js';
import { dispositionOf } from '../attachments/file-name.js';
import { InLanguage } from '../input/language.js';
import { Describe } from '../openapi/describe.decorator.js';
import { By } from '../session/caller.decorator.js';
import { isSecure } from '../session/cookie.js';
import { houseOf } from '../web/house.js';
import { receiptPdf } from './receipt-pdf.js';

/** The paper that a complainant keeps: number, code, and a way back to the case. */
@Controller('api/track')
export class ReceiptController {
  constructor(
    @Inject(TrackingAccess) private readonly tracking: TrackingAccess,
    @Inject(CaseReader) private readonly cases: CaseReader,
    @Inject(CaseViews) private readonly views: CaseViews,
    @Inject(RUNTIME) private readonly runtime: Runtime,
  ) {}

  @Get('receipt.pdf')
  @Describe({
    says: '投诉回执（PDF）· The receipt with number, code and QR code',
    tag: 'track',
    access: 'track',
    answers: {
      200: {
        says: 'the receipt; it opens the case, so it is for the complainant alone',
        type: 'application/pdf',
        schema: { type: 'string', format: 'binary', contentMediaType: 'application/pdf' },
        headers: { 'Content-Disposition': "attachment; filename*=UTF-8''…" },
      },
    },
    errors: ['caseNotFound'],
  })
  async receipt(
    @By() caller: ComplainantCaller,
    @InLanguage() language: Language,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    const view = await this.views.of(await this.cases.read(caller, caller.caseId), language);
    const { queryCode, trackToken } = await this.tracking.current(caller.caseId);
    const pdf = await receiptPdf({
      view,
      queryCode,
      // Behind the # no server and no log sees it.
      link: `${this.origin(request)}/track#t=${trackToken}`,
      house: houseOf(this.runtime, language),
      language,
    });
    void reply
      .headers({
        'content-type': 'application/pdf',
        'content-disposition': dispositionOf(`${view.caseNo}.pdf`),
      })
      .send(pdf);
  }

  /** Where a demonstration is reached, its own requests say; a production server believes no Host header. */
  private origin(request: FastifyRequest): string {
    if (this.runtime.production) return this.runtime.publicUrl;
    return `${isSecure(request, false) ? 'https' : 'http'}://${request.headers.host ?? 'localhost'}`;
  }
}
