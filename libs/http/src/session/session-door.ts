import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { RUNTIME, type Runtime } from '#config/runtime.js';
import type { StartedSession } from '#parties/accounts/sessions.js';
import type { FromWhere, SignedInSession } from '#parties/sign-in/sign-in.js';
import { forgetSession, isSecure, keepSession, sessionToken } from './cookie.js';
import { deviceOf } from './device.js';

/** What a request says of where it comes from, and the cookie that goes back. */
@Injectable()
export class SessionDoor {
  constructor(@Inject(RUNTIME) private readonly runtime: Pick<Runtime, 'production'>) {}

  from(request: FastifyRequest): FromWhere {
    return { earlierToken: sessionToken(request), device: deviceOf(request) };
  }

  keep(request: FastifyRequest, reply: FastifyReply, { token, expiresAt }: StartedSession): void {
    keepSession(reply, token, expiresAt, isSecure(request, this.runtime.production));
  }

  forget(request: FastifyRequest, reply: FastifyReply): void {
    forgetSession(reply, isSecure(request, this.runtime.production));
  }

  /** The answer to whoever has just signed in. */
  letIn(request: FastifyRequest, reply: FastifyReply, { account, session }: SignedInSession) {
    this.keep(request, reply, session);
    const { accountId, name, roles, firmId } = account;
    return { user: { id: accountId, name, roles, ...(firmId ? { firmId } : {}) } };
  }
}
