import { ERRORS } from '#kernel/error-catalogue.js';
import { HeyiError } from '#kernel/errors.js';
import type { PersonCaller } from '../caller.js';

/** How long a sign-in or proof is good enough for changing how one signs in (ASVS 5.0, 7.5.1). */
export const PROOF_MS = 15 * 60_000;

/** Throws AUTH.PROVE_AGAIN when the session was proved too long ago: whoever sits at an open screen is not its owner. */
export function needsRecentProof({ session }: PersonCaller, now: Date): void {
  if (!session || now.getTime() - Date.parse(session.provedAt) > PROOF_MS)
    throw new HeyiError(ERRORS.proveAgain);
}
