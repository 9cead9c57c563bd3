import { Inject, Injectable } from '@nestjs/common';
import { ERRORS } from '#kernel/error-catalogue.js';
import { HeyiError } from '#kernel/errors.js';
import { isId } from '#kernel/ids.js';
import type { Language } from '#kernel/text.js';
import type { CaseRole } from '#machines/contract/case-role.js';
import type { Caller } from '#parties/caller.js';
import { CaseReads } from '../access/case-reads.js';
import { isFirmRole } from '../access/sides.js';
import { inZone } from '../instant.js';

/** Offices that read the response record of every firm. */
const READERS: readonly CaseRole[] = ['clerk', 'secretaryGeneral', 'committeeChair', 'committeeMember'];
const MOST = 500;

interface RecordRow {
  readonly id: string;
  readonly case_id: string;
  readonly case_no: string;
  readonly entry: string;
  readonly title_zh: string;
  readonly title_en: string;
  readonly at: Date;
}

/** What a firm did late or left undone: for the firm itself and for the office. */
@Injectable()
export class FirmRecordQuery {
  constructor(@Inject(CaseReads) private readonly reads: CaseReads) {}

  async of(caller: Caller, firmId: string, language: Language) {
    if (!mayRead(caller, firmId)) throw new HeyiError(ERRORS.forbidden);
    const rows: RecordRow[] = isId(firmId)
      ? await this.reads.for(caller).query(
          `SELECT r.id, r.case_id, coalesce(c.case_no, told_case_no(r.case_id)) AS case_no, r.entry, r.title_zh, r.title_en, r.at
             FROM firm_record r LEFT JOIN case_file c ON c.id = r.case_id
            WHERE r.firm_id = $1 ORDER BY r.at DESC, r.id DESC LIMIT ${MOST}`,
          [firmId],
        )
      : [];
    return {
      items: rows.map((row) => ({
        recordId: row.id,
        caseId: row.case_id,
        caseNo: row.case_no,
        entry: row.entry,
        title: language === 'en' ? row.title_en : row.title_zh,
        at: inZone(row.at),
      })),
    };
  }
}

function mayRead(caller: Caller, firmId: string): boolean {
  if (caller.kind !== 'person') return false;
  if (caller.roles.some((role) => READERS.includes(role))) return true;
  return caller.firmId === firmId && caller.roles.some(isFirmRole);
}
