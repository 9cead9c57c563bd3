import { Inject, Injectable } from '@nestjs/common';
import { ERRORS } from '#kernel/error-catalogue.js';
import { HeyiError } from '#kernel/errors.js';
import { IdentityStore } from '#parties/identity/identity-store.js';
import { type LimitRule, Limits } from '#parties/limits/limits.js';
import { type Proof, RenewedAccess } from '#parties/tracking/renewed-access.js';
import type { CaseAccess } from '#parties/tracking/tracking.js';
import { OFFICE } from '../access/sides.js';
import { levelOfRole } from '../access/visibility.js';
import type { SeenCase } from '../reading/seen-case.js';
import { identityCase } from './identity-right.js';

/** Lost codes of a busy day; more of them are somebody who collects codes. */
const PER_ACCOUNT: LimitRule = { name: 'access-renewals', points: 30, seconds: 60 * 60, alarm: true };

/** The way back in for a resident who lost the query code: the office recognises who asks and gives out a new one. */
@Injectable()
export class AccessRenewal {
  constructor(
    @Inject(RenewedAccess) private readonly access: RenewedAccess,
    @Inject(IdentityStore) private readonly identities: IdentityStore,
    @Inject(Limits) private readonly limits: Limits,
  ) {}

  /**
   * Throws AUTH.FORBIDDEN for all but the office, LIMIT.TOO_MANY, CASE.NOT_FOUND for a case without a code, and
   * TRACK.NOBODY_TO_RECOGNISE where nobody left a name: whoever asks then could be anybody.
   */
  async renew(seen: SeenCase, proof: Proof, note: string): Promise<CaseAccess & { caseId: string }> {
    const role = seen.roles.find(
      (one) => OFFICE.includes(one) && levelOfRole(seen.kind.states[seen.state], one) === 'A',
    );
    if (role === undefined || seen.caller.kind !== 'person') throw new HeyiError(ERRORS.forbidden);
    const caseId = identityCase(seen);
    if ((await this.identities.remains(caseId)) !== 'sealed') throw new HeyiError(ERRORS.nobodyToRecognise);
    const { accountId } = seen.caller;
    await this.limits.take(PER_ACCOUNT, accountId);
    return { caseId, ...(await this.access.renew(caseId, { accountId, role, proof, note: note.trim() })) };
  }
}
