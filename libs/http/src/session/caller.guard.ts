import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { ERRORS } from '#kernel/error-catalogue.js';
import { HeyiError } from '#kernel/errors.js';
import { RUNTIME, type Runtime } from '#config/runtime.js';
import { Callers } from '#parties/accounts/callers.js';
import { ANONYMOUS, type Caller } from '#parties/caller.js';
import { type LimitRule, Limits } from '#parties/limits/limits.js';
import { namelessRequests } from '../edge/crowded-addresses.js';
import { edgeOf } from '../edge/patience.js';
import { type Access, accessOf } from './access.js';
import { SessionCookie, type Shown } from './session-cookie.js';

declare module 'fastify' {
  interface FastifyRequest {
    caller?: Caller;
  }
}

/** Finds out who sends a request, anew each time, and lets in whom the route is for. */
@Injectable()
export class CallerGuard implements CanActivate {
  private readonly nameless: LimitRule;

  constructor(
    @Inject(Callers) private readonly callers: Callers,
    @Inject(SessionCookie) private readonly cookie: SessionCookie,
    @Inject(Limits) private readonly limits: Limits,
    @Inject(RUNTIME) runtime: Pick<Runtime, 'edge' | 'production'>,
  ) {
    this.nameless = namelessRequests(edgeOf(runtime));
  }

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const access = accessOf(context.getHandler());
    if (!access) throw new HeyiError(ERRORS.forbidden);
    const caller = (await this.callerOf(request)) ?? ANONYMOUS;
    if (caller.kind === 'anonymous' && request.url.startsWith('/api/'))
      await this.limits.take(this.nameless, request.ip);
    refuseUnless(access, caller);
    // On a route for anyone, whoever owes a factor is nobody yet.
    request.caller = access !== 'enrolment' && owesFactor(caller) ? ANONYMOUS : caller;
    return true;
  }

  /** Who would be let in with this request now; null for nobody any more. */
  async stillThere(request: Shown): Promise<Caller | null> {
    const caller = await this.callerOf(request);
    return caller && !owesFactor(caller) ? caller : null;
  }

  /** Null when nothing is shown or what is shown opens nothing (any more). */
  callerOf(request: Shown): Promise<Caller | null> {
    const bearer = /^Bearer ([A-Za-z0-9._~+/=-]{1,200})$/i.exec(request.headers.authorization ?? '')?.[1];
    if (bearer !== undefined) return this.callers.byBearer(bearer);
    const token = this.cookie.tokenOf(request);
    return token === undefined ? Promise.resolve(null) : this.callers.byCookie(token);
  }
}

const FOR_PEOPLE: readonly Access[] = ['account', 'session', 'enrolment'];
const FOR_SESSIONS: readonly Access[] = ['session', 'enrolment'];

function owesFactor(caller: Caller): boolean {
  return caller.kind === 'person' && caller.session?.owesFactor === true;
}

function refuseUnless(access: Access, caller: Caller): void {
  if (FOR_PEOPLE.includes(access) && caller.kind !== 'person') throw new HeyiError(ERRORS.signInNeeded);
  if (access === 'track' && caller.kind !== 'complainant') throw new HeyiError(ERRORS.trackExpired);
  if (access === 'known' && caller.kind === 'anonymous') throw new HeyiError(ERRORS.signInNeeded);
  if (FOR_SESSIONS.includes(access) && caller.kind === 'person' && !caller.session)
    throw new HeyiError(ERRORS.sessionNeeded);
  if (access !== 'anyone' && access !== 'enrolment' && owesFactor(caller))
    throw new HeyiError(ERRORS.factorNeeded);
}
