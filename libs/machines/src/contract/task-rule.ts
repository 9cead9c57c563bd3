import type { Text } from '#kernel/text.js';
import type { CaseRole } from './case-role.js';

/** To whom a task belongs: everybody with the role (of that firm, if given), or one person. */
export interface Assignee {
  readonly role: CaseRole;
  readonly firmId?: string;
  readonly userId?: string;
}

/** While the case is in one of `in` (and `when` holds), each assignee has this task open; otherwise it is closed. */
export interface TaskRule<C = unknown> {
  readonly name: string;
  readonly label: Text;
  readonly in: readonly string[];
  readonly when?: (context: C, state: string) => boolean;
  readonly assignees: (context: C) => readonly Assignee[];
  /** Name of the deadline shown with the task. */
  readonly deadline?: string;
}
