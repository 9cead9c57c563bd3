import { randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { JsonObject } from '#kernel/json.js';
import type { SealedIdentity } from '#persistence/store/command-gate.js';
import { Keyring } from '../secrets/keyring.js';
import { openBytes, sealBytes } from '../secrets/seal.js';

const KEY_BYTES = 32;

/** A data key, sealed by the key of the keyring that has this name. */
export type WrappedKey = Pick<SealedIdentity, 'wrappedKey' | 'keyId'>;

/**
 * Seals who somebody is with a key that is made for this one identity; that key lies beside it, sealed by the keyring.
 * So a new secret needs the small keys sealed anew and not the identities, and without its key an identity is gone for
 * good, in every copy. Case and role are authenticated with both: a row moved to another case does not open there.
 */
@Injectable()
export class IdentityVault {
  constructor(@Inject(Keyring) private readonly keyring: Keyring) {}

  seal(caseId: string, role: string, identity: JsonObject): SealedIdentity {
    const key = randomBytes(KEY_BYTES);
    const sealed = sealBytes(key, [caseId, role], Buffer.from(JSON.stringify(identity), 'utf8'));
    return { sealed, ...this.wrap(caseId, role, key) };
  }

  /** Throws when its key was sealed by a secret that is not here, for another case or role, or when it was changed since. */
  open(caseId: string, role: string, { sealed, ...wrapped }: SealedIdentity): JsonObject {
    const text = openBytes(this.unwrap(caseId, role, wrapped), [caseId, role], sealed);
    return JSON.parse(text.toString('utf8')) as JsonObject;
  }

  /** The same data key, sealed by the present secret. */
  rewrap(caseId: string, role: string, wrapped: WrappedKey): WrappedKey {
    return this.wrap(caseId, role, this.unwrap(caseId, role, wrapped));
  }

  private wrap(caseId: string, role: string, key: Buffer): WrappedKey {
    const keyId = this.keyring.keyId('identity');
    return { wrappedKey: sealBytes(this.keyring.key('identity'), [caseId, role, keyId], key), keyId };
  }

  private unwrap(caseId: string, role: string, { wrappedKey, keyId }: WrappedKey): Buffer {
    const key = this.keyring.keyNamed('identity', keyId);
    if (!key)
      throw new Error(
        `identity of case ${caseId} was sealed under key ${keyId}; HEYI_SECRET gives ${this.keyring.keyId('identity')}: set HEYI_SECRET_PREVIOUS`,
      );
    return openBytes(key, [caseId, role, keyId], wrappedKey);
  }
}
