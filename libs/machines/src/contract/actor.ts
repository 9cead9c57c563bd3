import type { CaseRole } from './case-role.js';

/**
 * Who sends an event, as the history keeps it: ids only, never a name.
 * `kind` says where `id` points: an account, the complainant's tracking access, a part of the system, another case.
 */
export interface Actor {
  readonly kind: 'person' | 'complainant' | 'system' | 'case';
  readonly id: string;
  /** The role in which this event is sent; fixed when the command is accepted. */
  readonly role: CaseRole;
  readonly firmId?: string;
  /** A clerk typing for a caller, or a relative acting for a resident. */
  readonly onBehalfOf?: 'complainant' | 'firm';
}

export const SYSTEM_ACTOR: Actor = { kind: 'system', id: 'engine', role: 'system' };
