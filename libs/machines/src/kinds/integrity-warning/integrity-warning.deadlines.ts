import type { DeadlineRule } from '../../contract/deadline-rule.js';
import { DECIDING_DEADLINES } from './deadlines/deciding.js';
import { EXAMINING_DEADLINES } from './deadlines/examining.js';
import { STANDING_DEADLINES } from './deadlines/standing.js';
import type { WarningContext } from './integrity-warning.context.js';

/** Column "deadline" of domain.md §4.4, §4.10 and §6. */
export const WARNING_DEADLINES: readonly DeadlineRule<WarningContext>[] = [
  ...EXAMINING_DEADLINES,
  ...DECIDING_DEADLINES,
  ...STANDING_DEADLINES,
];
