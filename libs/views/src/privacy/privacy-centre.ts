import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Language, say } from '#kernel/text.js';
import type { CaseRole } from '#machines/contract/case-role.js';
import { CONSENT_TEXTS } from '#machines/vocabulary/consent-texts.js';
import { IdentityStore } from '#parties/identity/identity-store.js';
import { OwnContacts } from '#parties/privacy/own-contact.js';
import { privacyActsOf } from '#parties/privacy/privacy-log.js';
import { type PrivacyRequest, PrivacyRequests } from '#parties/privacy/privacy-requests.js';
import { actorLabel } from '../case/actor-label.js';
import { readHistory } from '../case/history-reader.js';
import { IdentityViews } from '../identity/identity-views.js';
import { inZone } from '../instant.js';
import type { SeenCase } from '../reading/seen-case.js';
import { consentsIn } from './consents.js';

interface FileLookRow {
  readonly act: string;
  readonly account_id: string;
  readonly role: CaseRole;
  readonly reason: string;
  readonly at: Date;
}

/** What the complainant reads of his own data: what there is, who looked, what he agreed to and asked for. */
@Injectable()
export class PrivacyCentre {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(IdentityStore) private readonly identities: IdentityStore,
    @Inject(IdentityViews) private readonly identityViews: IdentityViews,
    @Inject(OwnContacts) private readonly contacts: OwnContacts,
    @Inject(PrivacyRequests) private readonly requests: PrivacyRequests,
  ) {}

  async of(seen: SeenCase, language: Language) {
    const caseId = seen.file.id;
    const acts = await privacyActsOf(this.dataSource, caseId);
    const withdrawals = acts.filter(({ act }) => act === 'consentWithdrawn').map(({ at }) => at);
    const consents = consentsIn(await readHistory(this.dataSource, caseId), withdrawals);
    const latest = consents.at(-1);
    const { identityAccess = [] } = await this.identityViews.of(seen, language);
    return {
      caseNo: seen.file.caseNo,
      identity: await this.identities.remains(caseId),
      contact: await this.contacts.masked(caseId),
      isDisclosed: latest?.mode === 'disclosed' && !latest.withdrawn,
      consents,
      consentText: { version: CONSENT_TEXTS[0].version, text: say(CONSENT_TEXTS[0].says, language) },
      looks: identityAccess,
      fileLooks: await this.fileLooks(caseId, language),
      requests: (await this.requests.ofCase(caseId)).map(requestView),
      acts: acts.map(({ act, accountId, at }) => ({
        act,
        by: accountId === null ? 'self' : 'office',
        at: inZone(at),
      })),
      answerWorkdays: this.requests.term(),
    };
  }

  /** Sealed originals that were opened, and files that were blackened. */
  private async fileLooks(caseId: string, language: Language) {
    const rows: FileLookRow[] = await this.dataSource.query(
      'SELECT act, account_id, role, reason, at FROM attachment_log WHERE case_id = $1 ORDER BY at DESC, id DESC',
      [caseId],
    );
    return rows.map(({ act, account_id: id, role, reason, at }) => ({
      act,
      by: actorLabel({ kind: 'person', id, role }, language),
      reason,
      at: inZone(at),
    }));
  }
}

export type PrivacyCentreView = Awaited<ReturnType<PrivacyCentre['of']>>;

export function requestView({ askedAt, dueAt, answeredAt, ...request }: PrivacyRequest) {
  return {
    ...request,
    askedAt: inZone(askedAt),
    dueAt: inZone(dueAt),
    answeredAt: inZone(answeredAt),
  };
}
