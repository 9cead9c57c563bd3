import { type ParticipantFact, participantFacts } from '../../../contract/facts.js';
import type { EventMeta, Facts } from '../../../contract/kind-event.js';

export {
  caseFact,
  type CaseFact,
  firmFact,
  type FirmFact,
  isOwnId,
  openChildren,
} from '../../../contract/facts.js';

/** Everybody of the family of cases; a machine does not know its own id, the fact that was loaded for it carries it. */
export function participants(facts: Facts): readonly ParticipantFact[] | null {
  const key = Object.keys(facts).find((name) => name.startsWith(FAMILY));
  return key === undefined ? null : participantFacts(facts, key.slice(FAMILY.length));
}

const FAMILY = 'participants:';

export function isStaff(meta: EventMeta): boolean {
  return meta.actor.role === 'clerk' || meta.actor.role === 'secretaryGeneral';
}
