import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CLOCK } from '#config/runtime.js';
import type { Clock } from '#kernel/clock.js';
import { ERRORS } from '#kernel/error-catalogue.js';
import { HeyiError } from '#kernel/errors.js';
import { newId } from '#kernel/ids.js';
import { text } from '#kernel/text.js';
import type { CaseRole } from '#machines/contract/case-role.js';
import { type TextSpan, textAt } from '../access/redacted-words.js';
import { OFFICE } from '../access/sides.js';
import { readHistory } from '../case/history-reader.js';
import { withSight } from '../case/event-view.js';
import { inZone } from '../instant.js';
import type { SeenCase } from '../reading/seen-case.js';

/** A single character would be taken out of every other word as well. */
const SHORTEST = 2;

export interface TextRedactionAsk {
  readonly seq: number;
  readonly field: string;
  /** None: what was taken out of this field before is shown again. */
  readonly spans: readonly TextSpan[];
  readonly reason: string;
}

/** Words that the office takes out of everything outsiders read of a case; the original stays for the office. */
@Injectable()
export class TextRedactions {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Throws AUTH.FORBIDDEN for those outside the office, RECORD.NOT_FOUND for words that are not there, INPUT.INVALID. */
  async redact(seen: SeenCase, { seq, field, spans, reason }: TextRedactionAsk): Promise<void> {
    const role = officeRole(seen);
    const entry = withSight(seen, await readHistory(this.dataSource, seen.file.id)).find(
      (one) => one.entry.seq === seq && one.sight === 'full',
    );
    const words = entry && textAt(entry.entry.words, field);
    if (typeof words !== 'string') throw new HeyiError(ERRORS.recordNotFound, { what: '文字 (words)' });
    const length = [...words].length;
    if (spans.some(({ start, end }) => end > length || end - start < SHORTEST)) throw unfit(length);
    await this.dataSource.query(
      `INSERT INTO text_redaction (id, case_id, seq, field, spans, account_id, role, reason, at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        newId(),
        seen.file.id,
        seq,
        field,
        JSON.stringify(spans.map(({ start, end }) => ({ start, end }))),
        seen.self,
        role,
        reason,
        this.clock.now(),
      ],
    );
  }

  /** Who took out what and why, the newest first. Throws AUTH.FORBIDDEN. */
  async ofCase(seen: SeenCase) {
    officeRole(seen);
    const rows: {
      seq: number;
      field: string;
      spans: TextSpan[];
      name: string;
      reason: string;
      at: Date;
    }[] = await this.dataSource.query(
      `SELECT r.seq, r.field, r.spans, a.name, r.reason, r.at FROM text_redaction r JOIN account a ON a.id = r.account_id
        WHERE r.case_id = $1 ORDER BY r.id DESC`,
      [seen.file.id],
    );
    return rows.map(({ name, at, ...row }) => ({ ...row, by: name, at: inZone(at) }));
  }
}

function officeRole({ roles, level }: SeenCase): CaseRole {
  const role = level === 'A' ? roles.find((one) => OFFICE.includes(one)) : undefined;
  if (role === undefined) throw new HeyiError(ERRORS.forbidden);
  return role;
}

function unfit(length: number): HeyiError {
  const message = text(
    `每处至少 ${SHORTEST} 个字，且在全文 ${length} 个字之内`,
    `at least ${SHORTEST} characters each, within the ${length} of the text`,
  );
  return new HeyiError(ERRORS.inputInvalid, { errors: [{ field: 'spans', code: 'range', message }] });
}
