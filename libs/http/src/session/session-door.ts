import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { StartedSession } from '#parties/accounts/sessions.js';
import type { FromWhere, SignedInSession } from '#parties/sign-in/sign-in.js';
import { deviceOf } from './device.js';
import { SessionCookie } from './session-cookie.js';

/** What a request says of where it comes from, and the cookie that goes back. */
@Injectable()
export class SessionDoor {
  constructor(@Inject(SessionCookie) private readonly cookie: SessionCookie) {}

  from(request: FastifyRequest): FromWhere {
    return { earlierToken: this.cookie.tokenOf(request), device: deviceOf(request) };
  }

  keep(request: FastifyRequest, reply: FastifyReply, session: StartedSession): void {
    this.cookie.keep(request, reply, session);
  }

  forget(request: FastifyRequest, reply: FastifyReply): void {
    this.cookie.forget(request, reply);
  }

  /** The answer to whoever has just signed in. */
  letIn(request: FastifyRequest, reply: FastifyReply, { account, session }: SignedInSession) {
    this.keep(request, reply, session);
    const { accountId, name, roles, firmId } = account;
    return { user: { id: accountId, name, roles, ...(firmId ? { firmId } : {}) } };
  }
}
