import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CLOCK } from '#config/runtime.js';
import type { Clock } from '#kernel/clock.js';
import type { Language } from '#kernel/text.js';
import type { ComplainantCaller } from '#parties/caller.js';
import { OwnContacts } from '#parties/privacy/own-contact.js';
import { CaseViews } from '../case/case-view.js';
import { inZone } from '../instant.js';
import { DocumentViews } from '../papers/document-views.js';
import { EvidenceViews } from '../papers/evidence-views.js';
import { NoticeQuery } from '../papers/notice-query.js';
import { CaseReader } from '../reading/case-reader.js';
import { PrivacyCentre } from './privacy-centre.js';

const PAGE = 100;

/** Everything that is held about the complainant of a case (PIPL 45), as far as it is about that person. */
@Injectable()
export class PrivacyCopies {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(CaseReader) private readonly cases: CaseReader,
    @Inject(CaseViews) private readonly caseViews: CaseViews,
    @Inject(DocumentViews) private readonly documents: DocumentViews,
    @Inject(EvidenceViews) private readonly evidence: EvidenceViews,
    @Inject(NoticeQuery) private readonly noticeQuery: NoticeQuery,
    @Inject(OwnContacts) private readonly contacts: OwnContacts,
    @Inject(PrivacyCentre) private readonly centre: PrivacyCentre,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async of(caller: ComplainantCaller, language: Language) {
    const seen = await this.cases.read(caller, caller.caseId);
    const { contact: _masked, ...held } = await this.centre.of(seen, language);
    const cases = [];
    for (const caseId of [caller.caseId, ...(await this.children(caller.caseId))])
      cases.push(await this.ofCase(caller, caseId, language));
    return {
      madeAt: inZone(this.clock.now()),
      identityData: await this.contacts.read(caller.caseId),
      ...held,
      cases,
      notices: await this.notices(caller, language),
    };
  }

  /** Cases that grew out of the complaint and name its complainant as a party. */
  private async children(caseId: string): Promise<string[]> {
    const rows: { case_id: string }[] = await this.dataSource.query(
      'SELECT DISTINCT case_id FROM case_party WHERE complainant_of = $1 ORDER BY case_id',
      [caseId],
    );
    return rows.map((row) => row.case_id);
  }

  private async ofCase(caller: ComplainantCaller, caseId: string, language: Language) {
    const seen = await this.cases.read(caller, caseId);
    const view = await this.caseViews.of(seen, language);
    const documents = [];
    for (const { documentId } of view.documents)
      documents.push(await this.documents.one(caller, documentId, language));
    return {
      caseNo: view.caseNo,
      kindLabel: view.kindLabel,
      title: view.title,
      stateLabel: view.stateLabel,
      openedAt: view.openedAt,
      timeline: view.timeline.map(({ label, actor, at, payload, words }) => ({
        label,
        actor,
        at,
        payload: payload ?? null,
        words: words ?? null,
      })),
      documents: documents.map(({ number, title, issuedAt, body }) => ({ number, title, issuedAt, body })),
      files: (await this.evidence.ofCase(seen, language)).map(
        ({ id, name, type, size, digest, uploadedAt }) => ({
          id,
          name,
          type,
          size,
          digest,
          uploadedAt,
        }),
      ),
    };
  }

  private async notices(caller: ComplainantCaller, language: Language) {
    const all = [];
    for (let cursor: string | undefined; ;) {
      const page = await this.noticeQuery.page(caller, { cursor, limit: PAGE }, language);
      all.push(...page.items.map(({ title, body, createdAt }) => ({ title, body, at: createdAt })));
      if (page.nextCursor === null) return all;
      cursor = page.nextCursor;
    }
  }
}

export type PrivacyCopy = Awaited<ReturnType<PrivacyCopies['of']>>;
