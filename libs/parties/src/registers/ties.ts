import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CLOCK } from '#config/runtime.js';
import type { Clock } from '#kernel/clock.js';
import { ERRORS } from '#kernel/error-catalogue.js';
import { HeyiError } from '#kernel/errors.js';
import { isId, newId } from '#kernel/ids.js';
import { text } from '#kernel/text.js';
import type { TieNature } from '#machines/contract/facts.js';
import type { Caller, PersonCaller } from '../caller.js';
import { logChange } from './register-log.js';
import { unfitEntry, unknownIn } from './unfit-entry.js';
import { holdsOffice, KEEPERS } from './with-office.js';

export const TIE_NATURES = [
  'employment',
  'shareholding',
  'sameGroup',
  'kinship',
  'pastDispute',
  'bid',
] as const satisfies readonly TieNature[];

export interface DeclaredTie {
  readonly id: string;
  readonly accountId: string;
  readonly accountName: string;
  readonly firm: { readonly id: string; readonly name: string };
  readonly nature: TieNature;
  readonly since: string;
  readonly until: string | null;
}

export interface NewTie {
  /** Whose; left out, the caller's own. */
  readonly accountId?: string;
  readonly firmId: string;
  readonly nature: TieNature;
  /** Civil dates; `until` left out while it lasts. */
  readonly since: string;
  readonly until?: string;
}

const SELECT = `SELECT t.id, t.account_id AS "accountId", a.name AS "accountName",
    jsonb_build_object('id', f.id, 'name', f.name) AS firm, t.nature, t.since::text, t.until::text
  FROM tie t JOIN account a ON a.id = t.account_id JOIN firm f ON f.id = t.firm_id`;

/** Ties of people to firms, declared by themselves or known to those who keep the register (domain.md §4.2 M2). */
@Injectable()
export class TieRegister {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The caller's own; all of them, or one person's, for those who keep the register. Throws AUTH.FORBIDDEN. */
  async list(caller: Caller, accountId?: string): Promise<DeclaredTie[]> {
    const person = signedIn(caller);
    const isKeeper = holdsOffice(person, KEEPERS);
    if (!isKeeper && accountId !== undefined && accountId !== person.accountId)
      throw new HeyiError(ERRORS.forbidden);
    const whose = isKeeper ? (accountId ?? null) : person.accountId;
    return this.dataSource.query(
      `${SELECT} WHERE $1::uuid IS NULL OR t.account_id = $1::uuid ORDER BY t.since DESC, t.id`,
      [whose],
    );
  }

  /** Throws AUTH.FORBIDDEN for somebody else's; INPUT.INVALID for an unknown account or firm, or days in the wrong order. */
  async add(caller: Caller, { accountId, firmId, nature, since, until }: NewTie): Promise<DeclaredTie> {
    const person = signedIn(caller);
    const whose = accountId ?? person.accountId;
    mayChange(person, whose);
    if (until !== undefined && until < since)
      throw unfitEntry('until', 'order', text('不得早于起始日', 'must not be before the first day'));
    const entry = { id: newId(), accountId: whose, firmId, nature, since, until: until ?? null };
    await this.dataSource.transaction(async (manager) => {
      const [known]: { account: boolean; firm: boolean }[] = await manager.query(
        `SELECT EXISTS (SELECT 1 FROM account WHERE id = $1) AS account, EXISTS (SELECT 1 FROM firm WHERE id = $2) AS firm`,
        [whose, firmId],
      );
      if (!known?.account) throw unknownIn('accountId');
      if (!known.firm) throw unknownIn('firmId');
      await manager.query(
        'INSERT INTO tie (id, account_id, firm_id, nature, since, until) VALUES ($1, $2, $3, $4, $5, $6)',
        [entry.id, whose, firmId, nature, since, entry.until],
      );
      const at = this.clock.now();
      await logChange(manager, { register: 'tie', act: 'added', entry, byAccount: person.accountId, at });
    });
    const [tie]: DeclaredTie[] = await this.dataSource.query(`${SELECT} WHERE t.id = $1`, [entry.id]);
    return tie as DeclaredTie;
  }

  /** Throws RECORD.NOT_FOUND, also for somebody else's. What it was stays in the log. */
  async remove(caller: Caller, id: string): Promise<void> {
    const person = signedIn(caller);
    const [tie]: DeclaredTie[] = isId(id)
      ? await this.dataSource.query(`${SELECT} WHERE t.id = $1`, [id])
      : [];
    if (!tie || !isAllowed(person, tie.accountId))
      throw new HeyiError(ERRORS.recordNotFound, { what: '关联关系 (tie)' });
    await this.dataSource.transaction(async (manager) => {
      await manager.query('DELETE FROM tie WHERE id = $1', [id]);
      const { accountId, firm, nature, since, until } = tie;
      const entry = { id, accountId, firmId: firm.id, nature, since, until };
      const at = this.clock.now();
      await logChange(manager, { register: 'tie', act: 'removed', entry, byAccount: person.accountId, at });
    });
  }
}

function signedIn(caller: Caller): PersonCaller {
  if (caller.kind === 'person') return caller;
  throw new HeyiError(ERRORS.forbidden);
}

function mayChange(person: PersonCaller, whose: string): void {
  if (!isAllowed(person, whose)) throw new HeyiError(ERRORS.forbidden);
}

function isAllowed(person: PersonCaller, whose: string): boolean {
  return whose === person.accountId || holdsOffice(person, KEEPERS);
}
