import { ERRORS } from '#kernel/error-catalogue.js';
import { HeyiError } from '#kernel/errors.js';
import type { CaseRole } from '#machines/contract/case-role.js';
import type { Caller, PersonCaller } from '../caller.js';

/** Those who answer for the registers. */
export const KEEPERS: readonly CaseRole[] = ['secretaryGeneral', 'administrator'];

/** The caller, when the account holds one of these offices. Throws AUTH.FORBIDDEN. */
export function withOffice(caller: Caller, offices: readonly CaseRole[]): PersonCaller {
  if (caller.kind === 'person' && holdsOffice(caller, offices)) return caller;
  throw new HeyiError(ERRORS.forbidden);
}

export function holdsOffice({ roles }: PersonCaller, offices: readonly CaseRole[]): boolean {
  return roles.some((role) => offices.includes(role));
}
