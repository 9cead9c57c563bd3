import { Inject, Injectable } from '@nestjs/common';
import type { JsonObject } from '#kernel/json.js';
import { IdentityVault } from '#parties/identity/identity-vault.js';
import type { SealedIdentity } from '#persistence/store/command-gate.js';

/**
 * Seals who the complainant is when an event says it anew (a draft that is filed with other contact data). Commands
 * never carry it: they are history, and this must stay erasable.
 */
@Injectable()
export class IdentityKeeper {
  constructor(@Inject(IdentityVault) private readonly vault: IdentityVault) {}

  /** Undefined for events that say nothing of it, as most do. */
  seal(caseId: string, identity: JsonObject): SealedIdentity | undefined {
    return Object.keys(identity).length === 0 ? undefined : this.vault.seal(caseId, 'complainant', identity);
  }
}
