import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CLOCK } from '#config/runtime.js';
import type { Clock } from '#kernel/clock.js';
import { ERRORS } from '#kernel/error-catalogue.js';
import { HeyiError } from '#kernel/errors.js';
import { isId, newId } from '#kernel/ids.js';

export interface LegalHold {
  readonly id: string;
  readonly caseId: string;
  readonly reason: string;
  readonly placedBy: string;
  readonly placedAt: Date;
  readonly releasedBy: string | null;
  readonly releasedWhy: string | null;
  readonly releasedAt: Date | null;
}

const COLUMNS = `h.id, h.case_id AS "caseId", h.reason, p.name AS "placedBy", h.placed_at AS "placedAt",
  r.name AS "releasedBy", h.released_why AS "releasedWhy", h.released_at AS "releasedAt"`;

/** Litigation, audit, appeal: as long as one lasts, nothing of the case or of its relatives is erased (PIPL 47). */
@Injectable()
export class LegalHolds {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The newest first, those that ended too. */
  ofCase(caseId: string): Promise<LegalHold[]> {
    return this.dataSource.query(
      `SELECT ${COLUMNS} FROM legal_hold h JOIN account p ON p.id = h.placed_by LEFT JOIN account r ON r.id = h.released_by
        WHERE h.case_id = $1 ORDER BY h.id DESC`,
      [caseId],
    );
  }

  async place(caseId: string, accountId: string, reason: string): Promise<string> {
    const id = newId();
    await this.dataSource.query(
      'INSERT INTO legal_hold (id, case_id, reason, placed_by, placed_at) VALUES ($1, $2, $3, $4, $5)',
      [id, caseId, reason, accountId, this.clock.now()],
    );
    return id;
  }

  /** The case of a hold. Throws RECORD.NOT_FOUND. */
  async caseOf(id: string): Promise<string> {
    const [row]: { case_id: string }[] = isId(id)
      ? await this.dataSource.query('SELECT case_id FROM legal_hold WHERE id = $1', [id])
      : [];
    if (!row) throw new HeyiError(ERRORS.recordNotFound, { what: '保全 (legal hold)' });
    return row.case_id;
  }

  /** Ending it twice ends it once: the first reason stays. */
  async release(id: string, accountId: string, why: string): Promise<void> {
    await this.dataSource.query(
      `UPDATE legal_hold SET released_by = $2, released_why = $3, released_at = $4 WHERE id = $1 AND released_at IS NULL`,
      [id, accountId, why, this.clock.now()],
    );
  }
}
