import { APPOINTED } from '#machines/contract/case-role.js';
import type { PersonCaller } from '#parties/caller.js';
import { isFirmRole } from '../access/sides.js';
import type { Parameters } from './parameters.js';

/** One stretch of an index: the condition that cuts it out, and the order in which the index gives its rows. */
export interface TaskBranch {
  readonly where: string;
  readonly order: string;
}

/**
 * The order of `task_inbox`. In a branch role and firm are one value each, so it is the order of the due instants; named
 * in full, nothing is sorted. It is asked for even where order does not matter: PostgreSQL takes firms and roles for
 * independent of each other and would otherwise read the whole table.
 */
const INBOX_ORDER = 'ORDER BY t.role, t.firm_id, t.due_at, t.id';
/** The order of `task_named` and `task_claimed`, where the person is one value. */
const NAMED_ORDER = 'ORDER BY t.user_id, t.due_at, t.id';
const CLAIMED_ORDER = 'ORDER BY t.claimed_by, t.due_at, t.id';

export type InboxView = 'mine' | 'unassigned' | 'dueToday' | 'overdue';

/** Now, and the end of today: the moments that the views of an inbox are cut by. */
export interface Moments {
  readonly now: Date;
  readonly endOfToday: Date;
}

/**
 * Conditions that together find the caller's open tasks, one for each stretch of an index: by role and firm along
 * `task_inbox`, by name along `task_named`. Each is walked in its order, so a page costs the same at a hundred tasks and
 * at a hundred thousand. No task is in two of them.
 */
export function taskBranches(
  caller: PersonCaller,
  view: InboxView | undefined,
  moments: Moments,
  parameters: Parameters,
): TaskBranch[] {
  if (view === 'mine') return mineBranches(caller, parameters);
  const cut = viewCondition(view, moments, parameters);
  const ofRoles = caller.roles.flatMap((role) => {
    const open = `t.closed_at IS NULL AND t.role = ${parameters.bind(role)}`;
    const firm =
      isFirmRole(role) && caller.firmId ? [`t.firm_id = ${parameters.bind(caller.firmId)}::uuid`] : [];
    return ['t.firm_id IS NULL', ...firm].map((whose) => ({
      where: [open, whose, 't.user_id IS NULL', ...cut].join(' AND '),
      order: INBOX_ORDER,
    }));
  });
  if (view === 'unassigned') return ofRoles;
  return [
    ...ofRoles,
    ...namedForAbsent(caller, parameters, cut),
    { where: [namedForMe(caller, parameters), ...cut].join(' AND '), order: NAMED_ORDER },
  ];
}

/** Taken by me, or meant for me by name. */
function mineBranches(caller: PersonCaller, parameters: Parameters): TaskBranch[] {
  const me = `${parameters.bind(caller.accountId)}::uuid`;
  const roles = `${parameters.bind(caller.roles)}::text[]`;
  const firm = `${parameters.bind(caller.firmId)}::uuid`;
  return [
    {
      where: `t.closed_at IS NULL AND t.claimed_by = ${me} AND t.user_id IS NULL AND t.role = ANY(${roles})
        AND (t.firm_id IS NULL OR t.firm_id = ${firm})`,
      order: CLAIMED_ORDER,
    },
    {
      where: `${namedForMe(caller, parameters)} AND (t.claimed_by IS NULL OR t.claimed_by = ${me})`,
      order: NAMED_ORDER,
    },
    ...(caller.standsInFor ?? []).map(({ accountId, roles: lent }) => ({
      where: `t.closed_at IS NULL AND t.claimed_by = ${parameters.bind(accountId)}::uuid AND t.user_id IS NULL
        AND t.role = ANY(${parameters.bind(lent)}::text[]) AND (t.firm_id IS NULL OR t.firm_id = ${firm})`,
      order: CLAIMED_ORDER,
    })),
    ...namedForAbsent(caller, parameters, []),
  ];
}

/** Meant by name for a colleague whom the caller stands in for. */
function namedForAbsent(
  { standsInFor = [], firmId }: PersonCaller,
  parameters: Parameters,
  cut: readonly string[],
): TaskBranch[] {
  return standsInFor.map(({ accountId, roles }) => ({
    where: [
      `t.closed_at IS NULL AND t.user_id = ${parameters.bind(accountId)}::uuid`,
      `t.role = ANY(${parameters.bind(roles)}::text[])`,
      `(t.firm_id IS NULL OR t.firm_id = ${parameters.bind(firmId)}::uuid)`,
      ...cut,
    ].join(' AND '),
    order: NAMED_ORDER,
  }));
}

/** Meant for this person by id, in an office of the account or in a role that the case itself confers. */
function namedForMe({ accountId, roles, firmId }: PersonCaller, parameters: Parameters): string {
  const held = [...new Set([...roles, ...APPOINTED])];
  return `t.closed_at IS NULL AND t.user_id = ${parameters.bind(accountId)}::uuid
    AND t.role = ANY(${parameters.bind(held)}::text[])
    AND (t.firm_id IS NULL OR t.firm_id = ${parameters.bind(firmId)}::uuid)`;
}

function viewCondition(
  view: InboxView | undefined,
  { now, endOfToday }: Moments,
  parameters: Parameters,
): string[] {
  if (view === 'unassigned') return ['t.claimed_by IS NULL'];
  // An act at exactly the due instant is late, and 24:00 of today is 00:00 of tomorrow.
  if (view === 'overdue') return [`t.due_at <= ${parameters.bind(now)}::timestamptz`];
  if (view === 'dueToday')
    return [
      `t.due_at > ${parameters.bind(now)}::timestamptz AND t.due_at <= ${parameters.bind(endOfToday)}::timestamptz`,
    ];
  return [];
}
