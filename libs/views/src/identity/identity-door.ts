import { Inject, Injectable } from '@nestjs/common';
import { ERRORS } from '#kernel/error-catalogue.js';
import { HeyiError } from '#kernel/errors.js';
import type { JsonObject } from '#kernel/json.js';
import { IdentityStore } from '#parties/identity/identity-store.js';
import { isOffice } from '../access/sides.js';
import type { SeenCase } from '../reading/seen-case.js';
import { identityCase, IdentityRight } from './identity-right.js';

export interface OpenedIdentity extends JsonObject {
  readonly contact: JsonObject;
}

/** The only way from a case to the person behind it: for a reason, and noted where that person reads it. */
@Injectable()
export class IdentityDoor {
  constructor(
    @Inject(IdentityStore) private readonly store: IdentityStore,
    @Inject(IdentityRight) private readonly right: IdentityRight,
  ) {}

  /** Throws AUTH.FORBIDDEN; RECORD.NOT_FOUND when nobody left a name and IDENTITY.ERASED when it is gone, which only those who may ask are told. */
  async open(seen: SeenCase, reason: string): Promise<OpenedIdentity> {
    const role = await this.right.roleOf(seen);
    if (role === null || seen.caller.kind !== 'person') throw new HeyiError(ERRORS.forbidden);
    const { accountId } = seen.caller;
    const identity = await this.store.open(identityCase(seen), { accountId, role, reason: reason.trim() });
    if (!identity) throw new HeyiError(ERRORS.recordNotFound, { what: '身份信息 (identity)' });
    const contact = (identity.contact ?? {}) as JsonObject;
    // The complainant agreed for himself, not for the others whom the office may know of.
    return isOffice([role]) ? { ...identity, contact } : { contact };
  }
}
