import { derivedId } from '#kernel/ids.js';
import type { CaseParty } from '#machines/contract/case-kind.js';
import type { TaskRule } from '#machines/contract/task-rule.js';
import type { Deadline, Party, Task } from './case-file.js';

const keyOf = (name: string, who: CaseParty) => `${name}|${who.role}|${who.firmId ?? ''}|${who.userId ?? ''}`;

export interface TaskInput {
  readonly caseId: string;
  readonly rules: readonly TaskRule[];
  readonly state: string;
  readonly context: unknown;
  readonly finished: boolean;
  readonly at: string;
  readonly seq: number;
  readonly deadlines: readonly Deadline[];
}

/** The tasks after an event: every wanted one open, and those that this event closed. */
export function deriveTasks(before: readonly Task[], input: TaskInput): Task[] {
  const wanted = input.finished ? new Map<string, Task>() : wantedTasks(input);
  const kept = before.map((task): Task => {
    const key = keyOf(task.name, task);
    const again = wanted.get(key);
    if (!again) return { ...task, closedAt: input.at };
    wanted.delete(key);
    return { ...again, id: task.id, openedSeq: task.openedSeq, openedAt: task.openedAt };
  });
  return [...kept, ...wanted.values()];
}

function wantedTasks(input: TaskInput): Map<string, Task> {
  const tasks = new Map<string, Task>();
  for (const rule of input.rules) {
    if (!rule.in.includes(input.state) || !(rule.when?.(input.context, input.state) ?? true)) continue;
    const deadline = input.deadlines.find(({ name, status }) => name === rule.deadline && status !== 'ended');
    for (const who of rule.assignees(input.context)) {
      const key = keyOf(rule.name, who);
      tasks.set(key, {
        role: who.role,
        ...(who.firmId ? { firmId: who.firmId } : {}),
        ...(who.userId ? { userId: who.userId } : {}),
        id: derivedId(input.caseId, key, input.seq),
        name: rule.name,
        deadline: rule.deadline ?? null,
        dueAt: deadline?.dueAt ?? null,
        blueAt: deadline?.blueAt ?? null,
        yellowAt: deadline?.yellowAt ?? null,
        provisional: deadline?.provisional ?? false,
        openedSeq: input.seq,
        openedAt: input.at,
        closedAt: null,
      });
    }
  }
  return tasks;
}

/** Who a party is; on which side it stands is said of it and may change. */
const partyKey = (party: CaseParty) => keyOf(party.complainantOf ?? '', party);

/** The relations after an event; one that goes on keeps the number of the event that began it. */
export function deriveParties(before: readonly Party[], wanted: readonly CaseParty[], seq: number): Party[] {
  const since = new Map(before.map((party) => [partyKey(party), party.sinceSeq]));
  const unique = new Map(wanted.map((party) => [partyKey(party), party]));
  return [...unique].map(([key, party]) => ({ ...party, sinceSeq: since.get(key) ?? seq }));
}
