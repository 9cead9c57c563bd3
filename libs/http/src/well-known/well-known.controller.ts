import { Controller, Get, Header, Inject } from '@nestjs/common';
import { CLOCK, RUNTIME, type Runtime } from '#config/runtime.js';
import type { Clock } from '#kernel/clock.js';
import { ERRORS } from '#kernel/error-catalogue.js';
import { HeyiError } from '#kernel/errors.js';
import { Describe } from '../openapi/describe.decorator.js';
import { string } from '../openapi/json-schema.js';
import { securityTxt } from './security-txt.js';

@Controller('.well-known')
export class WellKnownController {
  constructor(
    @Inject(RUNTIME) private readonly runtime: Pick<Runtime, 'securityContact' | 'publicUrl'>,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get('security.txt')
  @Header('content-type', 'text/plain; charset=utf-8')
  @Describe({
    says: '安全问题联系方式 · Where to report a weakness (RFC 9116)',
    tag: 'web',
    access: 'anyone',
    answers: { 200: { says: 'HEYI_SECURITY_CONTACT', type: 'text/plain', schema: string() } },
    errors: ['routeUnknown'],
  })
  security(): string {
    const { securityContact, publicUrl } = this.runtime;
    if (!securityContact) throw new HeyiError(ERRORS.routeUnknown);
    return securityTxt(securityContact, publicUrl, this.clock.now());
  }
}
