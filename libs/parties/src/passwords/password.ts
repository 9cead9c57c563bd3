import { hash, verify } from '@node-rs/argon2';

/** OWASP's first choice for argon2id; 23.5 ms on our machines (docs: libraries). */
const ARGON2ID = 2;
const COST = { algorithm: ARGON2ID, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** Nobody types more; what is longer only wastes memory. In bytes of UTF-8. */
export const LONGEST_PASSWORD = 1_024;

/** Hash of a password that nobody has, of the same cost, for user names that nobody has. */
const NOBODYS_HASH =
  '$argon2id$v=19$m=19456,t=2,p=1$mplJoM48TB8P3qk8bIeJpg$5zh9VfeB5K1T+lWRIyEuUE86j/ODU2P8x3F19laJe+w';

/** In the one form that Unicode has for it (NFKC): a Chinese keyboard writes full-width letters that look the same. */
export function hashPassword(password: string): Promise<string> {
  return hash(Buffer.from(password.normalize('NFKC'), 'utf8'), COST);
}

/** Whether this is the password: nothing is trimmed or cut. Without a stored hash it takes as long and says no. */
export async function isPassword(stored: string | null | undefined, password: string): Promise<boolean> {
  if (password.length > LONGEST_PASSWORD) return false;
  const bytes = Buffer.from(password.normalize('NFKC'), 'utf8');
  if (bytes.length === 0 || bytes.length > LONGEST_PASSWORD) return false;
  const matches = await verify(stored ?? NOBODYS_HASH, bytes);
  return matches && typeof stored === 'string';
}
