import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CLOCK } from '#config/runtime.js';
import type { Clock } from '#kernel/clock.js';
import { ERRORS } from '#kernel/error-catalogue.js';
import { HeyiError } from '#kernel/errors.js';
import { isId, newId } from '#kernel/ids.js';
import { text } from '#kernel/text.js';
import type { CaseRole } from '#machines/contract/case-role.js';
import { logAccount } from '../administration/account-log.js';
import type { PersonCaller } from '../caller.js';
import { unfitEntry } from '../registers/unfit-entry.js';
import { DELEGABLE } from './stand-in-keys.js';

const LONGEST_MS = 184 * 24 * 3_600_000;

export interface ListedStandIn {
  readonly id: string;
  readonly absent: { readonly id: string; readonly name: string };
  readonly delegate: { readonly id: string; readonly name: string };
  readonly roles: readonly CaseRole[];
  readonly from: string;
  readonly until: string;
  readonly endedAt: string | null;
}

export interface NewStandIn {
  readonly to: string;
  /** ISO instants; `from` left out means now. */
  readonly from?: string;
  readonly until: string;
}

const SELECT = `SELECT s.id, jsonb_build_object('id', a.id, 'name', a.name) AS absent,
    jsonb_build_object('id', d.id, 'name', d.name) AS delegate, s.roles, s.from_at, s.until_at, s.ended_at
  FROM stand_in s JOIN account a ON a.id = s.account_id JOIN account d ON d.id = s.delegate_id`;

/** A colleague of $1 who may stand in: active, of the same firm or body, with an office in common out of $2. */
const COLLEAGUES = `SELECT c.id, c.name, ARRAY(SELECT unnest(c.roles) INTERSECT SELECT unnest(a.roles)
      INTERSECT SELECT unnest($2::text[])) AS roles
    FROM account a JOIN account c ON c.id <> a.id AND c.active AND c.firm_id IS NOT DISTINCT FROM a.firm_id
     AND c.roles && a.roles WHERE a.id = $1`;

/**
 * Standing in for a colleague who is away: from one moment to another, for one colleague with the same office. Whoever
 * stands in acts under the own name, so that a rule which compares people (E10: handler, reviewer and appeal panel
 * differ) compares who really acted.
 */
@Injectable()
export class StandIns {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Given and received, the latest first. */
  async list({ accountId }: PersonCaller): Promise<ListedStandIn[]> {
    const rows: StandInRow[] = await this.dataSource.query(
      `${SELECT} WHERE s.account_id = $1 OR s.delegate_id = $1 ORDER BY s.id DESC LIMIT 200`,
      [accountId],
    );
    return rows.map(listed);
  }

  /** To whom the caller may hand over for a time, with the offices in common. */
  async colleagues({
    accountId,
  }: PersonCaller): Promise<{ accountId: string; name: string; roles: CaseRole[] }[]> {
    const rows: { id: string; name: string; roles: CaseRole[] }[] = await this.dataSource.query(
      `SELECT * FROM (${COLLEAGUES}) c WHERE cardinality(c.roles) > 0 ORDER BY c.name, c.id`,
      [accountId, DELEGABLE],
    );
    return rows.map(({ id, name, roles }) => ({ accountId: id, name, roles }));
  }

  /** Throws TASK.DELEGATE_INVALID for somebody without a common office, INPUT.INVALID for times that cannot be. */
  async give(caller: PersonCaller, { to, from, until }: NewStandIn): Promise<ListedStandIn> {
    const now = this.clock.now();
    const [start, end] = [from === undefined ? now : new Date(from), new Date(until)];
    if (end <= start || end <= now || end.getTime() - start.getTime() > LONGEST_MS)
      throw unfitEntry(
        'until',
        'range',
        text('须晚于开始和现在，最长 184 天', 'must be after the start and now, and within 184 days'),
      );
    const [colleague]: { roles: CaseRole[] }[] = isId(to)
      ? await this.dataSource.query(`SELECT * FROM (${COLLEAGUES}) c WHERE c.id = $3`, [
          caller.accountId,
          DELEGABLE,
          to,
        ])
      : [];
    if (!colleague || colleague.roles.length === 0) throw new HeyiError(ERRORS.taskDelegateInvalid);
    const id = newId();
    await this.dataSource.transaction(async (manager) => {
      await manager.query(
        `INSERT INTO stand_in (id, account_id, delegate_id, roles, from_at, until_at, created_by, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $2, $7)`,
        [id, caller.accountId, to, colleague.roles, start, end, now],
      );
      await logAccount(manager, {
        accountId: caller.accountId,
        act: 'standInGiven',
        entry: { to, roles: colleague.roles, from: start.toISOString(), until: end.toISOString() },
        byAccount: caller.accountId,
        at: now,
      });
    });
    return this.one(id);
  }

  /** By either of the two, before its time. Throws RECORD.NOT_FOUND. */
  async end({ accountId }: PersonCaller, id: string): Promise<void> {
    const now = this.clock.now();
    await this.dataSource.transaction(async (manager) => {
      const [rows]: [{ account_id: string }[], number] = isId(id)
        ? await manager.query(
            `UPDATE stand_in SET ended_at = $3 WHERE id = $1 AND ended_at IS NULL
              AND (account_id = $2 OR delegate_id = $2) RETURNING account_id`,
            [id, accountId, now],
          )
        : [[], 0];
      if (!rows[0]) throw new HeyiError(ERRORS.recordNotFound, { what: '代办安排 (stand-in)' });
      await logAccount(manager, {
        accountId: rows[0].account_id,
        act: 'standInEnded',
        entry: { id },
        byAccount: accountId,
        at: now,
      });
    });
  }

  private async one(id: string): Promise<ListedStandIn> {
    const [row]: StandInRow[] = await this.dataSource.query(`${SELECT} WHERE s.id = $1`, [id]);
    return listed(row as StandInRow);
  }
}

interface StandInRow extends Omit<ListedStandIn, 'from' | 'until' | 'endedAt'> {
  readonly from_at: Date;
  readonly until_at: Date;
  readonly ended_at: Date | null;
}

function listed({ from_at, until_at, ended_at, ...row }: StandInRow): ListedStandIn {
  return {
    ...row,
    from: from_at.toISOString(),
    until: until_at.toISOString(),
    endedAt: ended_at?.toISOString() ?? null,
  };
}
