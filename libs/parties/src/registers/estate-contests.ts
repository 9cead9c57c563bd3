import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CLOCK } from '#config/runtime.js';
import { civilDateOf } from '#kernel/calendar/civil-date.js';
import type { Clock } from '#kernel/clock.js';
import { ERRORS } from '#kernel/error-catalogue.js';
import { HeyiError } from '#kernel/errors.js';
import { isId, newId } from '#kernel/ids.js';
import { text } from '#kernel/text.js';
import { type CaseRole } from '#machines/contract/case-role.js';
import type { Caller } from '../caller.js';
import { logChange } from './register-log.js';
import { unfitEntry, unknownIn } from './unfit-entry.js';
import { withOffice } from './with-office.js';

/** The firm that serves an estate now stands with the estate itself. */
export const CONTEST_NATURES = ['served', 'bid'] as const;

export interface EstateContest {
  readonly id: string;
  readonly firm: { readonly id: string; readonly name: string };
  readonly nature: (typeof CONTEST_NATURES)[number];
  readonly happenedOn: string;
}

export interface NewContest {
  readonly firmId: string;
  readonly nature: (typeof CONTEST_NATURES)[number];
  /** A civil date, not in the future. */
  readonly happenedOn: string;
}

const OFFICE: readonly CaseRole[] = ['clerk', 'secretaryGeneral'];

const SELECT = `SELECT c.id, jsonb_build_object('id', f.id, 'name', f.name) AS firm, c.nature, c.happened_on::text AS "happenedOn"
  FROM estate_contest c JOIN firm f ON f.id = c.firm_id`;

/** Firms that served an estate before or bid for it: their people do not inspect or investigate there (domain.md Z2, W2). */
@Injectable()
export class EstateContests {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Newest first. Throws AUTH.FORBIDDEN; RECORD.NOT_FOUND for an unknown estate. */
  async list(caller: Caller, estateId: string): Promise<EstateContest[]> {
    withOffice(caller, OFFICE);
    await this.mustExist(estateId);
    return this.dataSource.query(`${SELECT} WHERE c.estate_id = $1 ORDER BY c.happened_on DESC, c.id`, [
      estateId,
    ]);
  }

  /** Throws as `list`, and INPUT.INVALID for an unknown firm or a day to come. */
  async add(caller: Caller, estateId: string, contest: NewContest): Promise<EstateContest> {
    const { accountId: byAccount } = withOffice(caller, OFFICE);
    await this.mustExist(estateId);
    const { firmId, nature, happenedOn } = contest;
    const at = this.clock.now();
    if (happenedOn > civilDateOf(at))
      throw unfitEntry('happenedOn', 'future', text('不得晚于今日', 'must not lie in the future'));
    const id = newId();
    await this.dataSource.transaction(async (manager) => {
      const firms: unknown[] = await manager.query('SELECT 1 FROM firm WHERE id = $1', [firmId]);
      if (firms.length === 0) throw unknownIn('firmId');
      await manager.query(
        'INSERT INTO estate_contest (id, estate_id, firm_id, nature, happened_on) VALUES ($1, $2, $3, $4, $5)',
        [id, estateId, firmId, nature, happenedOn],
      );
      const entry = { id, estateId, firmId, nature, happenedOn };
      await logChange(manager, { register: 'estate_contest', act: 'added', entry, byAccount, at });
    });
    const [added]: EstateContest[] = await this.dataSource.query(`${SELECT} WHERE c.id = $1`, [id]);
    return added as EstateContest;
  }

  private async mustExist(estateId: string): Promise<void> {
    const rows: unknown[] = isId(estateId)
      ? await this.dataSource.query('SELECT 1 FROM estate WHERE id = $1', [estateId])
      : [];
    if (rows.length === 0) throw new HeyiError(ERRORS.recordNotFound, { what: '小区 (estate)' });
  }
}
