import type { KindEvent } from '../../contract/kind-event.js';
import { AGREEMENT_RULES } from './events/agreement.rules.js';
import { CLOCK_RULES } from './events/clock.rules.js';
import { INTAKE_RULES } from './events/intake.rules.js';
import { MEDIATOR_RULES } from './events/mediator.rules.js';
import { PERFORMANCE_RULES } from './events/performance.rules.js';
import { SESSION_RULES } from './events/session.rules.js';
import { TALK_RULES } from './events/talk.rules.js';

/** Every event of a mediation. The machine's union of events is derived from this table, so the two cannot differ. */
export const MEDIATION_EVENTS = {
  ...INTAKE_RULES,
  ...MEDIATOR_RULES,
  ...SESSION_RULES,
  ...TALK_RULES,
  ...AGREEMENT_RULES,
  ...PERFORMANCE_RULES,
  ...CLOCK_RULES,
};

type Table = typeof MEDIATION_EVENTS;
export type MediationEventType = keyof Table;

export type MediationEvent = {
  [T in MediationEventType]: KindEvent<T, InstanceType<Table[T]['payload']>>;
}[MediationEventType];
