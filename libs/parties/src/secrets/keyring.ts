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

type Keys = ReadonlyMap<KeyLabel, Buffer>;

/**
 * Keys of 256 bits derived from HEYI_SECRET by HKDF-SHA-256 (RFC 5869); none of them is ever stored. What is made is
 * made with these; what HEYI_SECRET_PREVIOUS made before can still be read.
 */
@Injectable()
export class Keyring {
  private readonly keys: Keys;
  private readonly previous: Keys | undefined;

  constructor(@Inject(RUNTIME) { secret, previousSecret }: Pick<Runtime, 'secret' | 'previousSecret'>) {
    this.keys = keysOf(secret);
    this.previous = previousSecret === undefined ? undefined : keysOf(previousSecret);
  }

  key(label: KeyLabel): Buffer {
    return this.keys.get(label) as Buffer;
  }

  /** Public name of a key, stored beside what it sealed; it says nothing about the key. */
  keyId(label: KeyLabel): string {
    return nameOf(this.key(label));
  }

  /** The key of this name, of the present secret or the one before. */
  keyNamed(label: KeyLabel, keyId: string): Buffer | undefined {
    return this.all(label).find((key) => nameOf(key) === keyId);
  }

  /** Names of all keys that open something, that of the present one first. */
  keyIds(label: KeyLabel): readonly string[] {
    return this.all(label).map(nameOf);
  }

  /** HMAC-SHA-256 over parts that cannot run into each other. */
  mac(label: KeyLabel, ...parts: readonly string[]): Buffer {
    return macOf(this.key(label), parts);
  }

  /** The same under every key that may have made it, the present one first. */
  macs(label: KeyLabel, ...parts: readonly string[]): readonly Buffer[] {
    return this.all(label).map((key) => macOf(key, parts));
  }

  private all(label: KeyLabel): readonly Buffer[] {
    return [this.keys, this.previous].flatMap((keys) => keys?.get(label) ?? []);
  }
}

function keysOf(secret: string): Keys {
  return new Map(KEY_LABELS.map((label) => [label, derived(secret, label)]));
}

function nameOf(key: Buffer): string {
  return createHash('sha256').update('heyi key id').update(key).digest('hex').slice(0, 16);
}

function macOf(key: Buffer, parts: readonly string[]): Buffer {
  return createHmac('sha256', key).update(JSON.stringify(parts)).digest();
}

function derived(secret: string, label: KeyLabel): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, 'heyi', `heyi/${label}/v1`, 32));
}
