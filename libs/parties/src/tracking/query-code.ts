import { Inject, Injectable } from '@nestjs/common';
import { Keyring } from '../secrets/keyring.js';

/** Crockford base32: no I, L, O, U, so that nothing is misread on paper or misheard on the telephone. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 12;
/** Letters that people write for digits. */
const MISREAD: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1' };

/**
 * The resident's query code: 12 characters in 3 groups, 60 bits, e.g. `7K3M-9QTX-2B4F`. It follows from the secret, the
 * case and its generation, so a repeated filing can be answered with the same code although nobody stored it.
 */
@Injectable()
export class QueryCodes {
  constructor(@Inject(Keyring) private readonly keyring: Keyring) {}

  issue(caseId: string, generation = 1): string {
    const mac = this.keyring.mac('query-code', caseId, String(generation));
    // 256 is a multiple of 32, so the low five bits of each byte are equally likely.
    const characters = [...mac.subarray(0, LENGTH)].map((byte) => ALPHABET[byte % 32]).join('');
    return characters.replace(/(.{4})(?=.)/g, '$1-');
  }

  /** What is stored of a code: 64 hexadecimal digits that are of no use without the secret. */
  digest(caseId: string, code: string): string {
    return this.keyring.mac('query-code-store', caseId, readQueryCode(code) ?? '').toString('hex');
  }

  /** What may be stored of a code while HEYI_SECRET is being replaced: the present digest first. */
  digests(caseId: string, code: string): readonly string[] {
    return this.keyring
      .macs('query-code-store', caseId, readQueryCode(code) ?? '')
      .map((mac) => mac.toString('hex'));
  }
}

/**
 * The 12 characters of a code as somebody typed it: small letters, full-width ones, spaces and dashes are forgiven,
 * o counts as 0, i and l as 1. Null when it cannot be a code.
 */
export function readQueryCode(typed: string): string | null {
  if (typed.length > 60) return null;
  const code = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}_.·]/gu, '')
    .replace(/[OIL]/g, (letter) => MISREAD[letter] as string);
  return code.length === LENGTH && [...code].every((character) => ALPHABET.includes(character)) ? code : null;
}
