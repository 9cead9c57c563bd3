import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const IV_BYTES = 12;
const TAG_BYTES = 16;

/** AES-256-GCM: nonce (12 bytes), tag (16 bytes) and ciphertext in a row. `about` is authenticated with it. */
export function sealBytes(key: Buffer, about: readonly string[], bytes: Buffer): Buffer {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(aad(about));
  const text = Buffer.concat([cipher.update(bytes), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), text]);
}

/** Throws when it was sealed with another key or about something else, or was changed since. */
export function openBytes(key: Buffer, about: readonly string[], sealed: Buffer): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, IV_BYTES), {
    authTagLength: TAG_BYTES,
  })
    .setAAD(aad(about))
    .setAuthTag(sealed.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
  return Buffer.concat([decipher.update(sealed.subarray(IV_BYTES + TAG_BYTES)), decipher.final()]);
}

function aad(about: readonly string[]): Buffer {
  return Buffer.from(JSON.stringify(about), 'utf8');
}

/** The same for text. */
export function seal(key: Buffer, about: readonly string[], text: string): Buffer {
  return sealBytes(key, about, Buffer.from(text, 'utf8'));
}

export function unseal(key: Buffer, about: readonly string[], sealed: Buffer): string {
  return openBytes(key, about, sealed).toString('utf8');
}
