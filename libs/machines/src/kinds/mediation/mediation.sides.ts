import type { Actor } from '../../contract/actor.js';
import type { Channel, Side } from './mediation.codes.js';
import type { MediationContext } from './mediation.context.js';

type Parties = Pick<MediationContext, 'form' | 'firmId' | 'applicantFirmId' | 'ownersCommitteeUserId'>;

/** The side on which a person stands in this case; null for the office, the mediator and everybody else. */
export function sideOf(parties: Parties, { role, id, firmId }: Actor): Side | null {
  if (role === 'complainant') return parties.form === 'residentFirm' ? 'A' : null;
  if (role === 'ownersCommittee')
    return parties.form === 'committeeFirm' && id === parties.ownersCommitteeUserId ? 'A' : null;
  if ((role !== 'firmHandler' && role !== 'firmManager') || firmId === undefined) return null;
  if (firmId === parties.firmId) return 'B';
  return firmId === parties.applicantFirmId ? 'A' : null;
}

/**
 * For which side this is said: a party speaks for its own side only, the office for the side it names. Null when
 * somebody speaks for a side on which they do not stand.
 */
export function speaksFor(parties: Parties, actor: Actor, named: Side | undefined): Side | null {
  if (actor.role === 'clerk') return named ?? null;
  const own = sideOf(parties, actor);
  return named === undefined || named === own ? own : null;
}

export const otherSide = (side: Side): Side => (side === 'A' ? 'B' : 'A');

/** The side that a channel shuts in; null for the joint one. */
export function sideOfChannel(channel: Channel): Side | null {
  if (channel === 'joint') return null;
  return channel === 'caucusA' ? 'A' : 'B';
}

/** The firm that stands on a side; null where people stand there. */
export function firmOnSide({ firmId, applicantFirmId }: Parties, side: Side): string | null {
  return side === 'B' ? firmId : applicantFirmId;
}
