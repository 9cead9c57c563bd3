import { createPrivateKey, createPublicKey, type KeyObject, sign } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Signer } from '#persistence/checkpoint/checkpoint-store.js';
import { Keyring } from '../secrets/keyring.js';

/** PKCS #8 wrapping of a 32-byte Ed25519 seed (RFC 8410, section 7). */
const PKCS8_HEADER = Buffer.from('302e020100300506032b657004220420', 'hex');

/** Signs checkpoints with an Ed25519 key that follows from HEYI_SECRET, so no key file has to be kept. */
@Injectable()
export class CheckpointSigner implements Signer {
  readonly key: string;
  private readonly privateKey: KeyObject;

  constructor(@Inject(Keyring) keyring: Keyring) {
    this.privateKey = createPrivateKey({
      key: Buffer.concat([PKCS8_HEADER, keyring.key('checkpoint')]),
      format: 'der',
      type: 'pkcs8',
    });
    this.key = createPublicKey(this.privateKey).export({ format: 'der', type: 'spki' }).toString('base64');
  }

  /** Signature over the UTF-8 bytes, in base64. */
  sign(text: string): string {
    return sign(null, Buffer.from(text, 'utf8'), this.privateKey).toString('base64');
  }
}
