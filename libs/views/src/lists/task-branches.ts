import type { PersonCaller } from '#parties/caller.js';
import { isFirmRole } from '../access/sides.js';
import type { Parameters } from './parameters.js';

/**
 * The order of `task_inbox`. In a branch role and firm are one value each, so it is the order of the due instants; named
 * in full, nothing is sorted. It is asked for even where order does not matter: PostgreSQL takes firms and roles for
 * independent of each other and would otherwise read the whole table.
 */
export const INDEX_ORDER = 'ORDER BY t.role, t.firm_id, t.due_at, t.id';

export type InboxView = 'mine' | 'unassigned' | 'dueToday' | 'overdue';

/** Now, and the end of today: the moments that the views of an inbox are cut by. */
export interface Moments {
  readonly now: Date;
  readonly endOfToday: Date;
}

/**
 * Conditions that together find the caller's open tasks, one for each stretch of the index `task_inbox` (role, firm_id,
 * due_at, id). Each is walked in its order, so a page costs the same at a hundred tasks and at a hundred thousand.
 */
export function taskBranches(
  caller: PersonCaller,
  view: InboxView | undefined,
  moments: Moments,
  parameters: Parameters,
): string[] {
  const me = parameters.bind(caller.accountId);
  if (view === 'mine') return mineBranches(caller, me, parameters);
  const cut = viewCondition(view, moments, parameters);
  return caller.roles.flatMap((role) => {
    const open = `t.closed_at IS NULL AND t.role = ${parameters.bind(role)}`;
    const forMe = `(t.user_id IS NULL OR t.user_id = ${me}::uuid)`;
    const firm =
      isFirmRole(role) && caller.firmId ? [`t.firm_id = ${parameters.bind(caller.firmId)}::uuid`] : [];
    return ['t.firm_id IS NULL', ...firm].map((whose) => [open, whose, forMe, ...cut].join(' AND '));
  });
}

/** Taken by me, or meant for me by name; the second are found through the cases in which I am a party. */
function mineBranches(caller: PersonCaller, me: string, parameters: Parameters): string[] {
  const roles = parameters.bind(caller.roles);
  const firm = parameters.bind(caller.firmId);
  const still = `t.closed_at IS NULL AND t.role = ANY(${roles}::text[]) AND (t.firm_id IS NULL OR t.firm_id = ${firm}::uuid)`;
  return [
    `${still} AND t.claimed_by = ${me}::uuid`,
    `${still} AND t.claimed_by IS NULL AND t.user_id = ${me}::uuid
       AND t.case_id IN (SELECT p.case_id FROM case_party p WHERE p.user_id = ${me}::uuid)`,
  ];
}

function viewCondition(
  view: InboxView | undefined,
  { now, endOfToday }: Moments,
  parameters: Parameters,
): string[] {
  if (view === 'unassigned') return ['t.claimed_by IS NULL AND t.user_id IS NULL'];
  // An act at exactly the due instant is late, and 24:00 of today is 00:00 of tomorrow.
  if (view === 'overdue') return [`t.due_at <= ${parameters.bind(now)}::timestamptz`];
  if (view === 'dueToday')
    return [
      `t.due_at > ${parameters.bind(now)}::timestamptz AND t.due_at <= ${parameters.bind(endOfToday)}::timestamptz`,
    ];
  return [];
}
