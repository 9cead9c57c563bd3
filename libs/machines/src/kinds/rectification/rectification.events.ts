import type { KindEvent } from '../../contract/kind-event.js';
import { CLOCK_RULES } from './events/clock.rules.js';
import { INSPECTION_RULES } from './events/inspection.rules.js';
import { ORDER_RULES } from './events/order.rules.js';
import { WORK_RULES } from './events/work.rules.js';

/** Every event of an order. The machine's union of events is derived from this table, so the two cannot differ. */
export const RECTIFICATION_EVENTS = { ...ORDER_RULES, ...WORK_RULES, ...INSPECTION_RULES, ...CLOCK_RULES };

type Table = typeof RECTIFICATION_EVENTS;

export type RectificationEvent = {
  [T in keyof Table]: KindEvent<T, InstanceType<Table[T]['payload']>>;
}[keyof Table];
