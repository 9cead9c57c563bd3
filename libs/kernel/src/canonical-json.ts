import { hash } from 'node:crypto';
import canonicalize from 'canonicalize';

/**
 * Canonical JSON (RFC 8785) as text. Hashes are taken over this text and the text itself is stored:
 * a `jsonb` column would reorder keys and rewrite numbers.
 */
export function canonicalText(value: unknown): string {
  const canonical = canonicalize(value);
  if (canonical === undefined) throw new TypeError('only JSON values have a canonical text');
  return canonical;
}

/** SHA-256 of UTF-8 text, as 64 lower-case hexadecimal digits. */
export function sha256(text: string): string {
  return hash('sha256', text, 'hex');
}
