import type { DataSource } from 'typeorm';
import { lightAt } from '#kernel/calendar/lights.js';
import { workdaysLeft } from '#kernel/calendar/workdays-left.js';
import { say } from '#kernel/text.js';
import type { Task } from '#engine/case-file.js';
import { CASE_ROLES } from '#machines/contract/case-role.js';
import { standsInFor } from '#parties/stand-in/stand-in-keys.js';
import { isOffice } from '../access/sides.js';
import { inZone } from '../instant.js';
import { accountNames } from '../reading/account-names.js';
import type { Named, SeenCase } from '../reading/seen-case.js';
import type { Present } from './deadline-view.js';

/** Open tasks of the case: the office sees all of them, everybody else their own. */
export async function taskViews(dataSource: DataSource, seen: SeenCase, present: Present) {
  const tasks = seen.file.tasks.filter((task) => isOffice(seen.roles) || isOwn(seen, task));
  const holders = await holdersOf(dataSource, tasks);
  const names = await accountNames(dataSource, [...holders.values()]);
  return tasks.map((task) => taskView(seen, task, present, assigneeOf(task, holders, names)));
}

function taskView(seen: SeenCase, task: Task, { now, calendar, language }: Present, assignee: Named | null) {
  const rule = seen.kind.tasks.find(({ name }) => name === task.name);
  const { dueAt, blueAt, yellowAt } = task;
  return {
    taskId: task.id,
    task: task.name,
    label: rule ? say(rule.label, language) : task.name,
    role: task.role,
    roleLabel: say(CASE_ROLES[task.role], language),
    mine: isOwn(seen, task),
    assignee,
    deadline: task.deadline,
    dueAt: inZone(dueAt),
    light: lightAt(dueAt && blueAt && yellowAt ? { dueAt, blueAt, yellowAt } : null, now),
    dueWorkdaysLeft: dueAt === null ? null : workdaysLeft(calendar, now, dueAt),
    provisional: task.provisional,
    openedAt: inZone(task.openedAt),
  };
}

export type TaskView = ReturnType<typeof taskView>;

function isOwn({ roles, firmId, caller }: SeenCase, task: Task): boolean {
  if (!roles.includes(task.role)) return false;
  if (task.firmId !== undefined && task.firmId !== firmId) return false;
  if (task.userId === undefined) return true;
  return (
    caller.kind === 'person' &&
    (caller.accountId === task.userId || standsInFor(caller, task.userId, task.role))
  );
}

async function holdersOf(dataSource: DataSource, tasks: readonly Task[]): Promise<Map<string, string>> {
  if (tasks.length === 0) return new Map();
  const rows: { id: string; claimed_by: string }[] = await dataSource.query(
    'SELECT id, claimed_by FROM task WHERE id = ANY($1::uuid[]) AND claimed_by IS NOT NULL',
    [tasks.map(({ id }) => id)],
  );
  const holders = new Map(rows.map(({ id, claimed_by }) => [id, claimed_by]));
  for (const { id, userId } of tasks) if (userId && !holders.has(id)) holders.set(id, userId);
  return holders;
}

function assigneeOf(
  task: Task,
  holders: ReadonlyMap<string, string>,
  names: ReadonlyMap<string, string>,
): Named | null {
  const id = holders.get(task.id);
  return id === undefined ? null : { id, name: names.get(id) ?? '' };
}
