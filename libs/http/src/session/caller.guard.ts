import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { ERRORS } from '#kernel/error-catalogue.js';
import { HeyiError } from '#kernel/errors.js';
import { Callers } from '#parties/accounts/callers.js';
import { ANONYMOUS, type Caller } from '#parties/caller.js';
import { type Access, accessOf } from './access.js';
import { sessionToken } from './cookie.js';

declare module 'fastify' {
  interface FastifyRequest {
    caller?: Caller;
  }
}

/** Finds out who sends a request, anew each time, and lets in whom the route is for. */
@Injectable()
export class CallerGuard implements CanActivate {
  constructor(@Inject(Callers) private readonly callers: Callers) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const access = accessOf(context.getHandler());
    if (!access) throw new HeyiError(ERRORS.forbidden);
    request.caller = (await this.callerOf(request)) ?? ANONYMOUS;
    refuseUnless(access, request.caller);
    return true;
  }

  /** Null when nothing is shown or what is shown opens nothing (any more). */
  callerOf(request: Pick<FastifyRequest, 'headers'>): Promise<Caller | null> {
    const bearer = /^Bearer ([A-Za-z0-9._~+/=-]{1,200})$/i.exec(request.headers.authorization ?? '')?.[1];
    if (bearer !== undefined) return this.callers.byBearer(bearer);
    const token = sessionToken(request);
    return token === undefined ? Promise.resolve(null) : this.callers.byCookie(token);
  }
}

function refuseUnless(access: Access, caller: Caller): void {
  if (access === 'account' && caller.kind !== 'person') throw new HeyiError(ERRORS.signInNeeded);
  if (access === 'track' && caller.kind !== 'complainant') throw new HeyiError(ERRORS.trackExpired);
  if (access === 'known' && caller.kind === 'anonymous') throw new HeyiError(ERRORS.signInNeeded);
}
