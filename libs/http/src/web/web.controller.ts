import { Controller, Get, Inject, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ERRORS } from '#kernel/error-catalogue.js';
import { HeyiError } from '#kernel/errors.js';
import { sendCached } from '../kinds/send-cached.js';
import { Describe } from '../openapi/describe.decorator.js';
import { string } from '../openapi/json-schema.js';
import { PAGE_CSS } from '../papers/page-css.js';
import { WebFiles } from './web-files.js';
import { WebPages } from './web-pages.js';

const tag = 'web';
const YEAR_SECONDS = 365 * 24 * 60 * 60;

/** The front door, and the files that pages load. Deeper addresses: serve-pages.ts. */
@Controller()
export class WebController {
  constructor(
    @Inject(WebPages) private readonly pages: WebPages,
    @Inject(WebFiles) private readonly files: WebFiles,
  ) {}

  @Get()
  @Describe({
    says: '首页 · The front page',
    tag,
    access: 'anyone',
    answers: { 200: { says: 'a page', type: 'text/html', schema: string() } },
  })
  home(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.pages.send(request, reply);
  }

  @Get('assets/:file')
  @Describe({
    says: '网页所用的文件 · Files of the pages; a name holds the digest, so a browser keeps them',
    tag,
    access: 'anyone',
    params: { file: string() },
    answers: {
      200: {
        says: 'the file',
        type: 'text/javascript',
        schema: string(),
        also: { 'text/css': string(), 'image/svg+xml': string(), 'image/png': string() },
      },
    },
    errors: ['routeUnknown'],
  })
  asset(@Param('file') name: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): void {
    const asset = this.files.asset(name, String(request.headers['accept-encoding'] ?? ''));
    if (!asset) throw new HeyiError(ERRORS.routeUnknown);
    void reply
      .headers({
        'content-type': asset.type,
        'cache-control': `public, max-age=${YEAR_SECONDS}, immutable`,
        vary: 'accept-encoding',
        ...(asset.encoding ? { 'content-encoding': asset.encoding } : {}),
      })
      .send(asset.bytes);
  }

  @Get('page.css')
  @Describe({
    says: '文书页面样式 · Style of documents',
    tag,
    access: 'anyone',
    answers: {
      200: { says: 'a style sheet', type: 'text/css', schema: string() },
      304: { says: 'not modified' },
    },
  })
  css(@Res() reply: FastifyReply): void {
    sendCached(reply, 'text/css; charset=utf-8', PAGE_CSS);
  }
}
