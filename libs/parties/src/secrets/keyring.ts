import { createHash, createHmac, hkdfSync } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { RUNTIME, type Runtime } from '#config/runtime.js';

/** What keys are for. One label, one key: knowing one of them tells nothing about another. */
export const KEY_LABELS = [
  'query-code',
  'query-code-store',
  'track-token',
  'identity',
  'checkpoint',
  'totp',
  'recovery-code',
] as const;
export type KeyLabel = (typeof KEY_LABELS)[number];

/** Keys of 256 bits derived from HEYI_SECRET by HKDF-SHA-256 (RFC 5869); none of them is ever stored. */
@Injectable()
export class Keyring {
  private readonly keys: ReadonlyMap<KeyLabel, Buffer>;

  constructor(@Inject(RUNTIME) { secret }: Pick<Runtime, 'secret'>) {
    this.keys = new Map(KEY_LABELS.map((label) => [label, derived(secret, label)]));
  }

  key(label: KeyLabel): Buffer {
    return this.keys.get(label) as Buffer;
  }

  /** Public name of a key, stored beside what it sealed; it says nothing about the key. */
  keyId(label: KeyLabel): string {
    return createHash('sha256').update('heyi key id').update(this.key(label)).digest('hex').slice(0, 16);
  }

  /** HMAC-SHA-256 over parts that cannot run into each other. */
  mac(label: KeyLabel, ...parts: readonly string[]): Buffer {
    return createHmac('sha256', this.key(label)).update(JSON.stringify(parts)).digest();
  }
}

function derived(secret: string, label: KeyLabel): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, 'heyi', `heyi/${label}/v1`, 32));
}
