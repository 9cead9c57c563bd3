import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { JsonObject } from '#kernel/json.js';
import { Keyring } from '../secrets/keyring.js';

const IV_BYTES = 12;
const TAG_BYTES = 16;

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
    const iv = randomBytes(IV_BYTES);
    const cipher = createCipheriv('aes-256-gcm', this.key, iv).setAAD(aad(caseId, role));
    const text = Buffer.concat([cipher.update(JSON.stringify(identity), 'utf8'), cipher.final()]);
    return { sealed: Buffer.concat([iv, cipher.getAuthTag(), text]), keyId: this.keyId };
  }

  /** Throws when it was sealed with another key, for another case or role, or was changed since. */
  open(caseId: string, role: string, { sealed, keyId }: SealedIdentity): JsonObject {
    if (keyId !== this.keyId)
      throw new Error(
        `identity of case ${caseId} was sealed with key ${keyId}; HEYI_SECRET gives ${this.keyId}`,
      );
    const decipher = createDecipheriv('aes-256-gcm', this.key, sealed.subarray(0, IV_BYTES), {
      authTagLength: TAG_BYTES,
    })
      .setAAD(aad(caseId, role))
      .setAuthTag(sealed.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
    const text = Buffer.concat([decipher.update(sealed.subarray(IV_BYTES + TAG_BYTES)), decipher.final()]);
    return JSON.parse(text.toString('utf8')) as JsonObject;
  }
}

function aad(caseId: string, role: string): Buffer {
  return Buffer.from(JSON.stringify([caseId, role]), 'utf8');
}
