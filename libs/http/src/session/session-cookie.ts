import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CLOCK, RUNTIME, type Runtime } from '#config/runtime.js';
import type { Clock } from '#kernel/clock.js';
import type { StartedSession } from '#parties/accounts/sessions.js';
import { cookieOf, isSecure, setCookie } from './cookie.js';

const NAME = 'heyi_session';

/** What a request shows to say whose session it belongs to. */
export type Shown = Pick<FastifyRequest, 'headers' | 'protocol'>;

/** The session's token in the browser. */
@Injectable()
export class SessionCookie {
  constructor(
    @Inject(RUNTIME) private readonly runtime: Pick<Runtime, 'production'>,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  isSecure(request: Shown): boolean {
    return isSecure(request, this.runtime.production);
  }

  tokenOf(request: Shown): string | undefined {
    return cookieOf(request, NAME, this.isSecure(request));
  }

  keep(request: Shown, reply: FastifyReply, { token, expiresAt }: StartedSession): void {
    const seconds = Math.floor((Date.parse(expiresAt) - this.clock.now().getTime()) / 1_000);
    setCookie(reply, { name: NAME, value: token, seconds }, this.isSecure(request));
  }

  forget(request: Shown, reply: FastifyReply): void {
    setCookie(reply, { name: NAME, value: '', seconds: 0 }, this.isSecure(request));
  }
}
