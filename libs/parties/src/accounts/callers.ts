import { Inject, Injectable } from '@nestjs/common';
import type { Caller } from '../caller.js';
import { TrackingAccess } from '../tracking/tracking.js';
import { ApiTokenService } from './api-tokens.js';
import { TOKEN_PREFIX } from './session-token.js';
import { SessionService } from './sessions.js';

/** From what a request carries to who sends it; null means that it proves nothing (any more). */
@Injectable()
export class Callers {
  constructor(
    @Inject(SessionService) private readonly sessions: SessionService,
    @Inject(ApiTokenService) private readonly apiTokens: ApiTokenService,
    @Inject(TrackingAccess) private readonly tracking: TrackingAccess,
  ) {}

  byCookie(token: string): Promise<Caller | null> {
    return this.sessions.find(token);
  }

  /** Of `Authorization: Bearer`: a program's token or a resident's tracking session. A cookie's token is neither. */
  async byBearer(token: string): Promise<Caller | null> {
    if (token.startsWith(TOKEN_PREFIX.track)) return this.tracking.find(token);
    if (token.startsWith(TOKEN_PREFIX.apiToken)) return this.apiTokens.find(token);
    return null;
  }
}
