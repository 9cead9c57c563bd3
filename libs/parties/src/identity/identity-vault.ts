import { Inject, Injectable } from '@nestjs/common';
import type { JsonObject } from '#kernel/json.js';
import { Keyring } from '../secrets/keyring.js';
import { seal, unseal } from '../secrets/seal.js';

/** `sealed` is nonce (12 bytes), tag (16 bytes) and ciphertext in a row. */
export interface SealedIdentity {
  readonly sealed: Buffer;
  readonly keyId: string;
}

/**
 * Seals who somebody is with AES-256-GCM. Case and role are authenticated with it, so a row moved to another case does
 * not open there.
 */
@Injectable()
export class IdentityVault {
  private readonly key: Buffer;
  private readonly keyId: string;

  constructor(@Inject(Keyring) keyring: Keyring) {
    this.key = keyring.key('identity');
    this.keyId = keyring.keyId('identity');
  }

  seal(caseId: string, role: string, identity: JsonObject): SealedIdentity {
    return { sealed: seal(this.key, [caseId, role], JSON.stringify(identity)), keyId: this.keyId };
  }

  /** Throws when it was sealed with another key, for another case or role, or was changed since. */
  open(caseId: string, role: string, { sealed, keyId }: SealedIdentity): JsonObject {
    if (keyId !== this.keyId)
      throw new Error(
        `identity of case ${caseId} was sealed with key ${keyId}; HEYI_SECRET gives ${this.keyId}`,
      );
    return JSON.parse(unseal(this.key, [caseId, role], sealed)) as JsonObject;
  }
}
