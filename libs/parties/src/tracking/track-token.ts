import { Inject, Injectable } from '@nestjs/common';
import { sha256 } from '#kernel/canonical-json.js';
import { Keyring } from '../secrets/keyring.js';

/**
 * The secret of a case's own link: 128 bits as 22 characters of base64url, derived like the query code. It belongs
 * behind the `#` of the address, where no server log sees it. 128 random bits need no slow or keyed hash.
 */
@Injectable()
export class TrackTokens {
  constructor(@Inject(Keyring) private readonly keyring: Keyring) {}

  issue(caseId: string, generation = 1): string {
    return this.keyring.mac('track-token', caseId, String(generation)).subarray(0, 16).toString('base64url');
  }

  digest(token: string): string {
    return sha256(token);
  }
}
