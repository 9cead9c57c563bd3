import type { DeadlineRule } from '../../contract/deadline-rule.js';
import type { ComplaintContext } from './complaint.context.js';
import { FIRM_DEADLINES } from './deadlines/firm.js';
import { INTAKE_DEADLINES } from './deadlines/intake.js';
import { OUTCOME_DEADLINES } from './deadlines/outcome.js';

/** Column "deadline" of domain.md §4.1 and §6. */
export const COMPLAINT_DEADLINES: readonly DeadlineRule<ComplaintContext>[] = [
  ...INTAKE_DEADLINES,
  ...FIRM_DEADLINES,
  ...OUTCOME_DEADLINES,
];
