import { Controller, Get, Inject, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { ERRORS } from '#kernel/error-catalogue.js';
import { HeyiError } from '#kernel/errors.js';
import { sendCached } from '../kinds/send-cached.js';
import { Describe } from './describe.decorator.js';
import { ref, string } from './json-schema.js';
import { DocsPage } from './docs-page.js';
import { OpenApiBook } from './openapi-book.js';

const tag = 'description';

@Controller('api')
export class OpenApiController {
  constructor(
    @Inject(OpenApiBook) private readonly book: OpenApiBook,
    @Inject(DocsPage) private readonly docs: DocsPage,
  ) {}

  @Get('openapi.json')
  @Describe({
    says: '本接口说明 · This description',
    tag,
    access: 'anyone',
    answers: { 200: { says: 'OpenAPI 3.1', schema: ref('AnyObject') }, 304: { says: 'not modified' } },
  })
  json(@Res() reply: FastifyReply) {
    sendCached(reply, 'application/json; charset=utf-8', this.book.text());
  }

  @Get('docs')
  @Describe({
    says: '可阅读的接口说明 · This description to read',
    tag,
    access: 'anyone',
    answers: { 200: { says: 'a page', type: 'text/html', schema: string() } },
  })
  page(@Res() reply: FastifyReply) {
    void reply.header('content-type', 'text/html; charset=utf-8').send(this.docs.html);
  }

  @Get('docs/:file')
  @Describe({
    says: '页面所用的文件 · Files of that page',
    tag,
    access: 'anyone',
    params: { file: string() },
    answers: {
      200: {
        says: 'the file',
        type: 'text/javascript',
        schema: string(),
        also: { 'text/css': string(), 'image/png': string() },
      },
    },
    errors: ['routeUnknown'],
  })
  file(@Param('file') name: string, @Res() reply: FastifyReply) {
    const file = this.docs.files.get(name);
    if (!file) throw new HeyiError(ERRORS.routeUnknown);
    void reply
      .headers({ 'content-type': file.type, 'cache-control': 'public, max-age=3600' })
      .send(file.body());
  }
}
