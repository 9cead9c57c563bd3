import type { EventMeta } from '../../../contract/kind-event.js';

export {
  caseFact,
  type CaseFact,
  firmFact,
  type FirmFact,
  isOwnId,
  openChildren,
} from '../../../contract/facts.js';

export function isStaff(meta: EventMeta): boolean {
  return meta.actor.role === 'clerk' || meta.actor.role === 'secretaryGeneral';
}
