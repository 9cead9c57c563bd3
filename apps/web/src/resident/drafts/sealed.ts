/** Bytes that only this browser can open: the key cannot leave it, and goes with the draft. */
export interface Sealed {
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly bytes: ArrayBuffer;
}

const ALGORITHM = { name: 'AES-GCM', length: 256 } as const;

/** Not to be exported, so whoever copies the store has nothing to read it with. */
export function newKey(): Promise<CryptoKey> {
  return crypto.subtle.generateKey(ALGORITHM, false, ['encrypt', 'decrypt']);
}

export async function seal(key: CryptoKey, plain: ArrayBuffer): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  return { iv, bytes: await crypto.subtle.encrypt({ name: ALGORITHM.name, iv }, key, plain) };
}

export function unseal(key: CryptoKey, { iv, bytes }: Sealed): Promise<ArrayBuffer> {
  return crypto.subtle.decrypt({ name: ALGORITHM.name, iv }, key, bytes);
}
