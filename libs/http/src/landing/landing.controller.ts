import { Controller, Get, Header, Inject, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Language } from '#kernel/text.js';
import { KindRegistry } from '#machines/registry/kind-registry.js';
import { InLanguage } from '../input/language.js';
import { sendCached } from '../kinds/send-cached.js';
import { Describe } from '../openapi/describe.decorator.js';
import { string } from '../openapi/json-schema.js';
import { landingPage, PAGE_CSS } from './landing-page.js';

const tag = 'description';

@Controller()
export class LandingController {
  constructor(@Inject(KindRegistry) private readonly kinds: KindRegistry) {}

  @Get()
  @Header('content-type', 'text/html; charset=utf-8')
  @Describe({
    says: '首页 · What this is',
    tag,
    access: 'anyone',
    answers: { 200: { says: 'a page', type: 'text/html', schema: string() } },
  })
  page(@InLanguage() language: Language): string {
    return landingPage(this.kinds.all(), language);
  }

  @Get('page.css')
  @Describe({
    says: '页面样式 · Style of the pages',
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
