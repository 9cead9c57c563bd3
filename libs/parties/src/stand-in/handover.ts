import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { CLOCK } from '#config/runtime.js';
import type { Clock } from '#kernel/clock.js';
import { ERRORS } from '#kernel/error-catalogue.js';
import { HeyiError } from '#kernel/errors.js';
import { isId, newId } from '#kernel/ids.js';
import type { CaseRole } from '#machines/contract/case-role.js';
import { logAccount } from '../administration/account-log.js';
import type { Caller, PersonCaller } from '../caller.js';
import { DELEGABLE } from './stand-in-keys.js';

/** As long as the longest procedure takes; whoever needs longer hands over again. */
const SUCCESSION_MS = 366 * 24 * 3_600_000;

export interface HandedOver {
  /** Tasks that the successor holds now. */
  readonly moved: number;
  /** Tasks that the leaver held and the successor may not do: open to their colleagues again. */
  readonly released: number;
  /** Tasks named for the leaver that nobody can take over, by office: a seat or an appointment has to be filled anew. */
  readonly left: Readonly<Record<string, number>>;
  readonly roles: readonly CaseRole[];
}

interface Person {
  readonly id: string;
  readonly roles: readonly CaseRole[];
  readonly firm_id: string | null;
}

/**
 * A leaver's open tasks go to a successor with the same office, in one act. What a case names the leaver for stays
 * named so, and the successor stands in: the history keeps telling who was appointed and who acted.
 */
@Injectable()
export class Handover {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** By an administrator, or by the manager of their firm. Throws AUTH.FORBIDDEN, RECORD.NOT_FOUND, TASK.DELEGATE_INVALID. */
  async handOver(caller: Caller, fromId: string, toId: string): Promise<HandedOver> {
    if (caller.kind !== 'person') throw new HeyiError(ERRORS.forbidden);
    return this.dataSource.transaction(async (manager) => {
      const [from, to] = [await person(manager, fromId, ''), await person(manager, toId, 'AND active')];
      if (!mayHandOver(caller, from)) throw new HeyiError(ERRORS.forbidden);
      if (!from) throw new HeyiError(ERRORS.recordNotFound, { what: '账号 (account)' });
      const roles = DELEGABLE.filter((role) => from.roles.includes(role) && to?.roles.includes(role));
      if (!to || to.id === from.id || to.firm_id !== from.firm_id || roles.length === 0)
        throw new HeyiError(ERRORS.taskDelegateInvalid);
      return this.move(manager, { by: caller.accountId, from: from.id, to: to.id, roles });
    });
  }

  private async move(
    manager: EntityManager,
    { by, from, to, roles }: { by: string; from: string; to: string; roles: readonly CaseRole[] },
  ): Promise<HandedOver> {
    const now = this.clock.now();
    await manager.query(
      `INSERT INTO stand_in (id, account_id, delegate_id, roles, leaver, from_at, until_at, created_by, created_at)
       VALUES ($1, $2, $3, $4, TRUE, $5, $6, $7, $5)`,
      [newId(), from, to, roles, now, new Date(now.getTime() + SUCCESSION_MS), by],
    );
    const mine = '(claimed_by = $1 OR (user_id = $1 AND claimed_by IS NULL)) AND closed_at IS NULL';
    const [moved]: [{ id: string }[], number] = await manager.query(
      `UPDATE task SET claimed_by = $2 WHERE ${mine} AND role = ANY($3::text[]) RETURNING id`,
      [from, to, roles],
    );
    const [released]: [{ id: string }[], number] = await manager.query(
      `UPDATE task SET claimed_by = NULL WHERE claimed_by = $1 AND closed_at IS NULL RETURNING id`,
      [from],
    );
    await logTasks(manager, moved, { act: 'handover', by, to, now });
    await logTasks(manager, released, { act: 'release', by, to: null, now });
    const left: { role: string; count: number }[] = await manager.query(
      `SELECT role, count(*)::int AS count FROM task
        WHERE user_id = $1 AND closed_at IS NULL AND NOT role = ANY($2::text[]) GROUP BY role ORDER BY role`,
      [from, roles],
    );
    const result = {
      moved: moved.length,
      released: released.length,
      left: Object.fromEntries(left.map(({ role, count }) => [role, count])),
      roles,
    };
    await logAccount(manager, {
      accountId: from,
      act: 'handedOver',
      entry: { to, ...result, roles: [...roles] },
      byAccount: by,
      at: now,
    });
    return result;
  }
}

async function person(
  manager: EntityManager,
  id: string,
  more: '' | 'AND active',
): Promise<Person | undefined> {
  if (!isId(id)) return undefined;
  const [row]: Person[] = await manager.query(
    `SELECT id, roles, firm_id FROM account WHERE id = $1 ${more}`,
    [id],
  );
  return row;
}

function mayHandOver({ roles, firmId }: PersonCaller, from: Person | undefined): boolean {
  if (roles.includes('administrator')) return true;
  return roles.includes('firmManager') && firmId !== null && from?.firm_id === firmId;
}

async function logTasks(
  manager: EntityManager,
  tasks: readonly { id: string }[],
  { act, by, to, now }: { act: 'handover' | 'release'; by: string; to: string | null; now: Date },
): Promise<void> {
  await manager.query(
    `INSERT INTO task_log (id, task_id, act, by_account, to_account, at)
     SELECT r.id, r.task, $2, $3, $4, $5 FROM jsonb_to_recordset($1::jsonb) AS r(id uuid, task uuid)`,
    [JSON.stringify(tasks.map(({ id }) => ({ id: newId(), task: id }))), act, by, to, now],
  );
}
