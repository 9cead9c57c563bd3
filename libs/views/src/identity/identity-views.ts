import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Language } from '#kernel/text.js';
import type { CaseRole } from '#machines/contract/case-role.js';
import { IdentityStore } from '#parties/identity/identity-store.js';
import { isFirmRole, isOffice, isTrusted } from '../access/sides.js';
import { actorLabel } from '../case/actor-label.js';
import { inZone } from '../instant.js';
import type { SeenCase } from '../reading/seen-case.js';
import { identityCase, IdentityRight } from './identity-right.js';

interface LookRow {
  readonly account_id: string;
  readonly name: string;
  readonly role: CaseRole;
  readonly reason: string;
  readonly at: Date;
}

export interface IdentityView {
  /** Left out for whoever may not ask. */
  readonly identity?: 'none' | 'sealed' | 'disclosed' | 'restricted' | 'erased';
  /** Left out for whoever may not know: the firm, and everybody outside the association. */
  readonly identityAccess?: readonly IdentityLookView[];
}

export interface IdentityLookView {
  readonly by: string;
  readonly reason: string;
  readonly at: string;
}

/** What a case shows of the person behind it without saying who it is. */
@Injectable()
export class IdentityViews {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(IdentityStore) private readonly store: IdentityStore,
    @Inject(IdentityRight) private readonly right: IdentityRight,
  ) {}

  async of(seen: SeenCase, language: Language): Promise<IdentityView> {
    return { ...(await this.mark(seen)), ...(await this.looks(seen, language)) };
  }

  private async mark(seen: SeenCase): Promise<Pick<IdentityView, 'identity'>> {
    const role = await this.right.roleOf(seen);
    if (role === null) return {};
    const identity = await this.store.remains(identityCase(seen));
    if (isFirmRole(role)) return identity === 'sealed' ? { identity: 'disclosed' } : {};
    return { identity };
  }

  /** The newest first. The office reads names, as in the timeline: of its own people, never of a firm's. */
  private async looks(seen: SeenCase, language: Language): Promise<Pick<IdentityView, 'identityAccess'>> {
    const { roles } = seen;
    if (!isTrusted(roles)) return {};
    const rows: LookRow[] = await this.dataSource.query(
      `SELECT l.account_id, a.name, l.role, l.reason, l.at FROM identity_access l JOIN account a ON a.id = l.account_id
        WHERE l.case_id = $1 ORDER BY l.at DESC, l.id DESC`,
      [identityCase(seen)],
    );
    const identityAccess = rows.map(({ account_id: id, name, role, reason, at }) => ({
      by: actorLabel(
        { kind: 'person', id, role },
        language,
        isOffice(roles) && !isFirmRole(role) ? name : undefined,
      ),
      reason,
      at: inZone(at),
    }));
    return { identityAccess };
  }
}
