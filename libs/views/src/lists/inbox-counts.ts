import type { PersonCaller } from '#parties/caller.js';
import type { Reads } from '#persistence/wall/reads.js';
import { Parameters } from './parameters.js';
import { type InboxView, type Moments, taskBranches } from './task-branches.js';

/** Counting stops here: beyond it the number on a tab no longer helps anybody, and counting it would cost more. */
export const COUNT_LIMIT = 5_000;

const VIEWS: readonly InboxView[] = ['mine', 'unassigned', 'dueToday', 'overdue'];

export type InboxCounts = Readonly<Record<InboxView, number>>;

/** The numbers on the tabs of an inbox, in one statement of bounded index scans. */
export async function inboxCounts(
  reads: Reads,
  caller: PersonCaller,
  moments: Moments,
): Promise<InboxCounts> {
  const parameters = new Parameters();
  const columns = VIEWS.map((view) => {
    const branches = taskBranches(caller, view, moments, parameters);
    if (branches.length === 0) return `0 AS "${view}"`;
    const rows = branches
      .map(({ where, order }) => `(SELECT 1 FROM task t WHERE ${where} ${order} LIMIT ${COUNT_LIMIT})`)
      .join(' UNION ALL ');
    return `(SELECT least(count(*), ${COUNT_LIMIT})::int FROM (${rows}) counted) AS "${view}"`;
  });
  const [row]: InboxCounts[] = await reads.query(`SELECT ${columns.join(', ')}`, parameters.values);
  return row as InboxCounts;
}
