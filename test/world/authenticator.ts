import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';
import { isoCBOR } from '@simplewebauthn/server/helpers';

const PRESENT = 0x01;
const VERIFIED = 0x04;
const NEW_KEY = 0x40;
const sha256 = (data: Buffer | string) => createHash('sha256').update(data).digest();
const b64 = (data: Uint8Array | string) => Buffer.from(data).toString('base64url');

export interface Asked {
  readonly challenge: string;
}
export interface Circumstances {
  /** What the browser says where the page is. */
  readonly origin?: string;
  /** Whether the device saw a finger or a PIN. */
  readonly verified?: boolean;
  readonly counter?: number;
}

/** A security key in software: what a browser and a device do together with one passkey (WebAuthn Level 2). */
export class Authenticator {
  readonly id = b64(randomBytes(32));
  private readonly keys: { publicKey: KeyObject; privateKey: KeyObject };

  constructor(private readonly site = 'http://localhost:3000') {
    this.keys = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  }

  register({ challenge }: Asked, { origin, verified = true, counter = 0 }: Circumstances = {}) {
    const { x, y } = this.keys.publicKey.export({ format: 'jwk' });
    const cose = new Map<number, number | Uint8Array>([
      [1, 2],
      [3, -7],
      [-1, 1],
      [-2, new Uint8Array(Buffer.from(x as string, 'base64url'))],
      [-3, new Uint8Array(Buffer.from(y as string, 'base64url'))],
    ]);
    const id = Buffer.from(this.id, 'base64url');
    const data = Buffer.concat([
      this.head(PRESENT | NEW_KEY | (verified ? VERIFIED : 0), counter),
      Buffer.alloc(16),
      Buffer.from([0, id.length]),
      id,
      isoCBOR.encode(cose),
    ]);
    const attestationObject = isoCBOR.encode(
      new Map<string, unknown>([
        ['fmt', 'none'],
        ['attStmt', new Map()],
        ['authData', new Uint8Array(data)],
      ]) as never,
    );
    return this.answer({
      clientDataJSON: b64(this.clientData('webauthn.create', challenge, origin)),
      attestationObject: b64(attestationObject),
      transports: ['internal'],
    });
  }

  login({ challenge }: Asked, { origin, verified = true, counter = 1 }: Circumstances = {}) {
    const clientData = this.clientData('webauthn.get', challenge, origin);
    const data = this.head(PRESENT | (verified ? VERIFIED : 0), counter);
    const signature = sign('sha256', Buffer.concat([data, sha256(clientData)]), this.keys.privateKey);
    return this.answer({
      clientDataJSON: b64(clientData),
      authenticatorData: b64(data),
      signature: b64(signature),
    });
  }

  private answer(response: object) {
    return { id: this.id, rawId: this.id, type: 'public-key', clientExtensionResults: {}, response };
  }

  private clientData(type: string, challenge: string, origin = this.site): string {
    return JSON.stringify({ type, challenge, origin, crossOrigin: false });
  }

  private head(flags: number, counter: number): Buffer {
    const count = Buffer.alloc(4);
    count.writeUInt32BE(counter);
    return Buffer.concat([sha256(new URL(this.site).hostname), Buffer.from([flags]), count]);
  }
}
