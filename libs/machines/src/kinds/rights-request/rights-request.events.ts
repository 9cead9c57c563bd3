import type { KindEvent } from '../../contract/kind-event.js';
import { ACTING_RULES } from './events/acting.rules.js';
import { ASSESSING_RULES } from './events/assessing.rules.js';
import { FILING_RULES } from './events/filing.rules.js';
import { OTHERS_RULES } from './events/others.rules.js';
import { OUTSIDE_RULES } from './events/outside.rules.js';
import { POLICY_RULES } from './events/policy.rules.js';

/** Every event of a request. The machine's union of events is derived from this table, so the two cannot differ. */
export const RIGHTS_REQUEST_EVENTS = {
  ...FILING_RULES,
  ...ASSESSING_RULES,
  ...OTHERS_RULES,
  ...ACTING_RULES,
  ...POLICY_RULES,
  ...OUTSIDE_RULES,
};

type Table = typeof RIGHTS_REQUEST_EVENTS;

export type RightsRequestEvent = {
  [T in keyof Table]: KindEvent<T, InstanceType<Table[T]['payload']>>;
}[keyof Table];
