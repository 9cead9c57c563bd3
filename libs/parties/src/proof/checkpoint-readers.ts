import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CLOCK } from '#config/runtime.js';
import type { Clock } from '#kernel/clock.js';
import { ERRORS } from '#kernel/error-catalogue.js';
import { HeyiError } from '#kernel/errors.js';
import { isId, newId } from '#kernel/ids.js';

const MOST = 200;

export interface CheckpointReader {
  readonly id: string;
  readonly address: string;
  readonly addedAt: Date;
}

/** One letter: it waits, was sent, or is parked after too many failures. */
export interface CheckpointMail {
  readonly number: number;
  readonly address: string;
  readonly status: 'waiting' | 'sent' | 'parked';
  readonly attempts: number;
  readonly error: string | null;
  readonly sentAt: Date | null;
}

/** Committee members, an auditor, a lawyer: whoever keeps copies of checkpoints where this program cannot reach them. */
@Injectable()
export class CheckpointReaders {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  list(): Promise<CheckpointReader[]> {
    return this.dataSource.query(
      'SELECT id, address, added_at AS "addedAt" FROM checkpoint_reader WHERE removed_at IS NULL ORDER BY id',
    );
  }

  /** The newest first; what failed stands before what went well. */
  letters(): Promise<CheckpointMail[]> {
    return this.dataSource.query(
      `SELECT m.number, r.address, m.status, m.attempts, m.error, m.sent_at AS "sentAt"
         FROM checkpoint_mail m JOIN checkpoint_reader r ON r.id = m.reader_id
        ORDER BY m.status = 'sent', m.number DESC, r.id LIMIT ${MOST}`,
    );
  }

  /** Adding an address twice adds it once. */
  async add(address: string, accountId: string): Promise<void> {
    await this.dataSource.query(
      `INSERT INTO checkpoint_reader (id, address, added_by, added_at) VALUES ($1, $2, $3, $4)
       ON CONFLICT (lower(address)) WHERE removed_at IS NULL DO NOTHING`,
      [newId(), address, accountId, this.clock.now()],
    );
  }

  /** What waits for this reader is not sent any more. Throws RECORD.NOT_FOUND. */
  async remove(id: string, accountId: string): Promise<void> {
    const [, removed]: [unknown[], number] = isId(id)
      ? await this.dataSource.query(
          'UPDATE checkpoint_reader SET removed_by = $2, removed_at = $3 WHERE id = $1 AND removed_at IS NULL',
          [id, accountId, this.clock.now()],
        )
      : [[], 0];
    if (removed === 0) throw new HeyiError(ERRORS.recordNotFound, { what: '收件人 (reader)' });
  }

  /** Tries parked letters again; returns how many. */
  async retry(): Promise<number> {
    const [, retried]: [unknown[], number] = await this.dataSource.query(
      `UPDATE checkpoint_mail SET status = 'waiting', attempts = 0, next_at = $1 WHERE status = 'parked'`,
      [this.clock.now()],
    );
    return retried;
  }
}
