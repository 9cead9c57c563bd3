import { Inject, Injectable } from '@nestjs/common';
import type { Language } from '#kernel/text.js';
import { KindRegistry } from '#machines/registry/kind-registry.js';
import type { ComplainantCaller, PersonCaller } from '#parties/caller.js';
import { appointable } from '#parties/relation.js';
import { CaseReads } from '../access/case-reads.js';
import { IdentityMasks } from '../access/identity-masks.js';
import { isFirmRole } from '../access/sides.js';
import { inZone } from '../instant.js';
import {
  LISTED_COLUMNS,
  LISTED_PARTIES,
  type ListedCase,
  listedCase,
  type ListedFor,
} from '../lists/row-view.js';
import { Parameters } from '../lists/parameters.js';
import { cursorOf, readCursor, USUAL_LIMIT } from '../paging/cursor.js';

export interface NoticeAsk {
  /** Of this case alone. */
  readonly caseId?: string;
  readonly cursor?: string;
  readonly limit?: number;
}

interface NoticeRow extends ListedCase {
  readonly id: string;
  readonly template: string;
  readonly to_role: PersonCaller['roles'][number];
  readonly title_zh: string;
  readonly title_en: string;
  readonly body_zh: string;
  readonly body_en: string;
  readonly created_at: Date;
}

/** Notices addressed to the caller, the newest first. */
@Injectable()
export class NoticeQuery {
  constructor(
    @Inject(CaseReads) private readonly reads: CaseReads,
    @Inject(KindRegistry) private readonly kinds: KindRegistry,
    @Inject(IdentityMasks) private readonly identityMasks: IdentityMasks,
  ) {}

  async page(
    caller: PersonCaller | ComplainantCaller,
    { caseId, cursor, limit = USUAL_LIMIT }: NoticeAsk,
    language: Language,
  ) {
    const parameters = new Parameters();
    const place = cursor === undefined ? undefined : readCursor(cursor);
    const where = [
      addressed(caller, parameters),
      ...(caseId === undefined ? [] : [`n.case_id = ${parameters.bind(caseId)}::uuid`]),
      ...(place ? [`n.id < ${parameters.bind(place.id)}::uuid`] : []),
    ];
    const rows: NoticeRow[] = await this.reads.for(caller).query(
      `SELECT ${LISTED_COLUMNS}, coalesce(c.case_no, told_case_no(n.case_id)) AS case_no, n.case_id, n.id, n.template, n.to_role, n.title_zh, n.title_en, n.body_zh, n.body_en, n.created_at
         FROM notice n LEFT JOIN case_file c ON c.id = n.case_id ${LISTED_PARTIES}
        WHERE ${where.join(' AND ')} ORDER BY n.id DESC LIMIT ${limit + 1}`,
      parameters.values,
    );
    const ofFirm = rows.filter((row) => isFirmRole(row.to_role)).map((row) => row.case_id);
    const masks = await this.identityMasks.of(ofFirm);
    const reader: ListedFor = { caller, kinds: this.kinds, language, masks };
    const last = rows.length > limit ? rows[limit - 1] : undefined;
    return {
      items: rows.slice(0, limit).map((row) => noticeView(row, reader)),
      nextCursor: last ? cursorOf({ at: last.created_at.toISOString(), id: last.id }) : null,
    };
  }
}

/**
 * A notice was addressed and stays delivered, also when the case is no longer open to its reader; then it names no more,
 * and a firm does not even find the case behind its wall.
 */
function noticeView(row: NoticeRow, reader: ListedFor) {
  const { language, masks } = reader;
  const shown = isFirmRole(row.to_role) ? masks(row.case_id) : (text: string) => text;
  return {
    noticeId: row.id,
    caseId: listedCase(row, reader) ? row.case_id : null,
    caseNo: row.case_no,
    template: row.template,
    title: shown(language === 'en' ? row.title_en : row.title_zh),
    body: shown(language === 'en' ? row.body_en : row.body_zh),
    createdAt: inZone(row.created_at),
  };
}

function addressed(caller: PersonCaller | ComplainantCaller, parameters: Parameters): string {
  if (caller.kind === 'complainant') {
    const complaint = `${parameters.bind(caller.caseId)}::uuid`;
    return `n.to_role = 'complainant' AND (n.to_complaint_id = ${complaint} OR (n.case_id = ${complaint} AND n.to_complaint_id IS NULL))`;
  }
  const roles = caller.roles.filter((role) => role !== 'complainant' && role !== 'system');
  const ofMine = `${parameters.bind(roles)}::text[]`;
  const appointed = `${parameters.bind([...roles, ...appointable(roles)])}::text[]`;
  // Addressed by name it is for that person alone, also in a role that only the case confers.
  return `(n.to_firm_id IS NULL OR n.to_firm_id = ${parameters.bind(caller.firmId)}::uuid)
    AND ((n.to_user_id IS NULL AND n.to_role = ANY(${ofMine}))
      OR (n.to_user_id = ${parameters.bind(caller.accountId)}::uuid AND n.to_role = ANY(${appointed})))`;
}
