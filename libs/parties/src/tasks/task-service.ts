import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CLOCK } from '#config/runtime.js';
import type { Clock } from '#kernel/clock.js';
import { ERRORS } from '#kernel/error-catalogue.js';
import { HeyiError } from '#kernel/errors.js';
import { isId, newId } from '#kernel/ids.js';
import { APPOINTED } from '#machines/contract/case-role.js';
import type { Caller, PersonCaller } from '../caller.js';
import { standInKeys } from '../stand-in/stand-in-keys.js';

/** Who holds a task now. */
export interface TaskHold {
  readonly taskId: string;
  readonly caseId: string;
  readonly claimedBy: string | null;
}

export interface Colleague {
  readonly accountId: string;
  readonly name: string;
}

/** A role that the case confers counts for whoever the task names. */
const BY_APPOINTMENT = `t.role = ANY('{${APPOINTED.join(',')}}'::text[])`;

/**
 * Mine to take: open, of a role of mine (or of one that the case gave me by name), of my firm if it belongs to one.
 * Or named for an absent colleague in an office that I have for the time. $1 task, $2 roles, $3 firm, $4 account,
 * $5 offices lent.
 */
const FOR_ABSENT = `t.role || ':' || t.user_id = ANY($5::text[])`;
const HELD_BY_ABSENT = `t.role || ':' || t.claimed_by = ANY($5::text[])`;
const MINE = `t.id = $1 AND t.closed_at IS NULL
  AND (t.role = ANY($2::text[]) OR (t.user_id = $4::uuid AND ${BY_APPOINTMENT}))
  AND (t.firm_id IS NULL OR t.firm_id = $3::uuid) AND (t.user_id IS NULL OR t.user_id = $4::uuid OR ${FOR_ABSENT})`;

/** Somebody who may hold the task as well: active, with its role, of its firm. `a` is the account. */
const MAY_HOLD = `a.active AND (t.role = ANY(a.roles) OR (t.user_id = a.id AND ${BY_APPOINTMENT}))
  AND (t.firm_id IS NULL OR t.firm_id = a.firm_id) AND (t.user_id IS NULL OR t.user_id = a.id)`;

/**
 * Who of several colleagues does a task. It decides nothing in the case. Each move is one UPDATE under its own
 * condition, so of two who reach for the same task one gets it.
 *
 * All throw TASK.NOT_FOUND for a task that is closed or not the caller's, TASK.TAKEN when somebody else holds it.
 */
@Injectable()
export class TaskService {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Claiming what one holds already changes nothing. */
  async claim(caller: Caller, taskId: string): Promise<TaskHold> {
    const person = holder(caller, taskId);
    return (
      (await this.move(
        person,
        taskId,
        'claim',
        person.accountId,
        `t.claimed_by IS NULL OR ${HELD_BY_ABSENT}`,
      )) ?? this.asIs(person, taskId, person.accountId)
    );
  }

  /** Releasing what nobody holds changes nothing. */
  async release(caller: Caller, taskId: string): Promise<TaskHold> {
    const person = holder(caller, taskId);
    return (
      (await this.move(person, taskId, 'release', null, 't.claimed_by = $4::uuid')) ??
      this.asIs(person, taskId, null)
    );
  }

  /** Hands over a task that one holds, or that nobody does. Throws TASK.DELEGATE_INVALID as well. */
  async delegate(caller: Caller, taskId: string, toAccountId: string): Promise<TaskHold> {
    const person = holder(caller, taskId);
    if (!isId(toAccountId)) throw new HeyiError(ERRORS.taskDelegateInvalid);
    const moved = await this.move(
      person,
      taskId,
      'delegate',
      toAccountId,
      `(t.claimed_by IS NULL OR t.claimed_by = $4::uuid)
       AND EXISTS (SELECT 1 FROM account a WHERE a.id = $6::uuid AND ${MAY_HOLD})`,
    );
    if (moved) return moved;
    await this.asIs(person, taskId, null, person.accountId);
    throw new HeyiError(ERRORS.taskDelegateInvalid);
  }

  /** To whom the caller may hand this task, by name. */
  async colleagues(caller: Caller, taskId: string): Promise<Colleague[]> {
    const person = holder(caller, taskId);
    const colleagues: Colleague[] = await this.dataSource.query(
      `SELECT a.id AS "accountId", a.name FROM task t JOIN account a ON ${MAY_HOLD}
        WHERE ${MINE} AND a.id <> $4::uuid ORDER BY a.name, a.id`,
      bound(person, taskId),
    );
    if (colleagues.length === 0) await this.mine(person, taskId);
    return colleagues;
  }

  private async move(
    person: PersonCaller,
    taskId: string,
    act: 'claim' | 'release' | 'delegate',
    to: string | null,
    condition: string,
  ): Promise<TaskHold | null> {
    const [row]: TaskHold[] = await this.dataSource.query(
      `WITH moved AS (UPDATE task t SET claimed_by = $6::uuid WHERE ${MINE} AND (${condition}) RETURNING t.id, t.case_id),
            logged AS (INSERT INTO task_log (id, task_id, act, by_account, to_account, at)
                       SELECT $7::uuid, id, $8, $4::uuid, CASE WHEN $8 = 'delegate' THEN $6::uuid END, $9::timestamptz FROM moved)
       SELECT id AS "taskId", case_id AS "caseId", $6::uuid AS "claimedBy" FROM moved`,
      [...bound(person, taskId), to, newId(), act, this.clock.now()],
    );
    return row ?? null;
  }

  /** Nothing was moved: either it is so already (held by one of `fine`), or this says why not. */
  private async asIs(person: PersonCaller, taskId: string, ...fine: (string | null)[]): Promise<TaskHold> {
    const hold = await this.mine(person, taskId);
    if (!fine.includes(hold.claimedBy)) throw new HeyiError(ERRORS.taskTaken);
    return hold;
  }

  private async mine(person: PersonCaller, taskId: string): Promise<TaskHold> {
    const [row]: TaskHold[] = await this.dataSource.query(
      `SELECT t.id AS "taskId", t.case_id AS "caseId", t.claimed_by AS "claimedBy" FROM task t WHERE ${MINE}`,
      bound(person, taskId),
    );
    if (!row) throw new HeyiError(ERRORS.taskNotFound);
    return row;
  }
}

function holder(caller: Caller, taskId: string): PersonCaller {
  if (caller.kind !== 'person' || !isId(taskId)) throw new HeyiError(ERRORS.taskNotFound);
  return caller;
}

function bound(person: PersonCaller, taskId: string): unknown[] {
  return [taskId, person.roles, person.firmId, person.accountId, standInKeys(person)];
}
