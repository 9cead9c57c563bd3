import { Inject, Injectable } from '@nestjs/common';
import { ERRORS } from '#kernel/error-catalogue.js';
import { HeyiError } from '#kernel/errors.js';
import { isId } from '#kernel/ids.js';
import type { Language } from '#kernel/text.js';
import type { Caller } from '#parties/caller.js';
import { CaseReads } from '../access/case-reads.js';
import { masked } from '../access/masked.js';
import { isKeptFrom, isMaskedFor, isOffice } from '../access/sides.js';
import { inZone } from '../instant.js';
import { CaseReader } from '../reading/case-reader.js';
import type { SeenCase } from '../reading/seen-case.js';

interface DocumentRow {
  readonly id: string;
  readonly case_id: string;
  readonly case_no: string;
  readonly number: string;
  readonly template: string;
  readonly title_zh: string;
  readonly title_en: string;
  readonly body_zh: string;
  readonly body_en: string;
  readonly digest: string;
  readonly visible_to: readonly string[];
  readonly side: string | null;
  readonly issued_at: Date;
}

const COLUMNS = `d.id, d.case_id, c.case_no, d.number, d.template, d.title_zh, d.title_en, d.body_zh, d.body_en, d.digest,
  d.visible_to, d.side, d.issued_at`;

/** Issued documents: for those they are addressed to, and for the office. */
@Injectable()
export class DocumentViews {
  constructor(
    @Inject(CaseReads) private readonly reads: CaseReads,
    @Inject(CaseReader) private readonly cases: CaseReader,
  ) {}

  async ofCase(seen: SeenCase, language: Language) {
    const rows: DocumentRow[] = await this.reads
      .for(seen.caller)
      .query(
        `SELECT ${COLUMNS} FROM document d JOIN case_file c ON c.id = d.case_id WHERE d.case_id = $1 ORDER BY d.issued_at DESC, d.id DESC`,
        [seen.file.id],
      );
    return rows.filter((row) => maySee(seen, row)).map((row) => listed(row, seen, language));
  }

  /** Throws RECORD.NOT_FOUND alike for what is not there and for what is not for the caller. */
  async one(caller: Caller, id: string, language: Language) {
    const [row]: DocumentRow[] = isId(id)
      ? await this.reads
          .for(caller)
          .query(`SELECT ${COLUMNS} FROM document d JOIN case_file c ON c.id = d.case_id WHERE d.id = $1`, [
            id,
          ])
      : [];
    if (!row) throw notFound();
    const seen = await this.cases.read(caller, row.case_id).catch((error: unknown) => {
      throw error instanceof HeyiError && error.code === ERRORS.caseNotFound.code ? notFound() : error;
    });
    if (!maySee(seen, row)) throw notFound();
    const body = language === 'en' ? row.body_en : row.body_zh;
    return {
      ...listed(row, seen, language),
      caseNo: row.case_no,
      body: isMaskedFor(seen.roles) ? masked(body, seen.mask) : body,
    };
  }
}

export type DocumentView = Awaited<ReturnType<DocumentViews['one']>>;

function maySee({ roles, sides }: SeenCase, row: DocumentRow): boolean {
  if (isKeptFrom(row.side, sides)) return false;
  return isOffice(roles) || roles.some((role) => row.visible_to.includes(role));
}

function listed(row: DocumentRow, { roles, mask }: SeenCase, language: Language) {
  const title = language === 'en' ? row.title_en : row.title_zh;
  return {
    documentId: row.id,
    caseId: row.case_id,
    number: row.number,
    template: row.template,
    title: isMaskedFor(roles) ? masked(title, mask) : title,
    digest: row.digest,
    issuedAt: inZone(row.issued_at),
  };
}

function notFound(): HeyiError {
  return new HeyiError(ERRORS.recordNotFound, { what: '文书 (document)' });
}
