import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Language, say } from '#kernel/text.js';
import type { CaseRole } from '#machines/contract/case-role.js';
import { IdentityStore } from '#parties/identity/identity-store.js';
import { PROOFS, RenewedAccess } from '#parties/tracking/renewed-access.js';
import { isFirmRole, isOffice, isTrusted } from '../access/sides.js';
import { actorLabel } from '../case/actor-label.js';
import { inZone } from '../instant.js';
import type { SeenCase } from '../reading/seen-case.js';
import { identityCase, IdentityRight } from './identity-right.js';

interface LookRow {
  readonly accountId: string;
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
  /** That the office gave out a new query code; left out for the same. */
  readonly accessRenewals?: readonly AccessRenewalView[];
}

export interface IdentityLookView {
  readonly by: string;
  readonly reason: string;
  readonly at: string;
}

export interface AccessRenewalView {
  readonly by: string;
  /** How the office knew who asked. */
  readonly proof: string;
  readonly note: string;
  readonly at: string;
}

/** What a case shows of the person behind it without saying who it is. */
@Injectable()
export class IdentityViews {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(IdentityStore) private readonly store: IdentityStore,
    @Inject(IdentityRight) private readonly right: IdentityRight,
    @Inject(RenewedAccess) private readonly access: RenewedAccess,
  ) {}

  async of(seen: SeenCase, language: Language): Promise<IdentityView> {
    return {
      ...(await this.mark(seen)),
      ...(await this.looks(seen, language)),
      ...(await this.renewals(seen, language)),
    };
  }

  private async mark(seen: SeenCase): Promise<Pick<IdentityView, 'identity'>> {
    const role = await this.right.roleOf(seen);
    if (role === null) return {};
    const identity = await this.store.remains(identityCase(seen));
    if (isFirmRole(role)) return identity === 'sealed' ? { identity: 'disclosed' } : {};
    return { identity };
  }

  /** The newest first. */
  private async looks(seen: SeenCase, language: Language): Promise<Pick<IdentityView, 'identityAccess'>> {
    if (!isTrusted(seen.roles)) return {};
    const rows: LookRow[] = await this.dataSource.query(
      `SELECT l.account_id AS "accountId", a.name, l.role, l.reason, l.at
         FROM identity_access l JOIN account a ON a.id = l.account_id
        WHERE l.case_id = $1 ORDER BY l.at DESC, l.id DESC`,
      [identityCase(seen)],
    );
    return {
      identityAccess: rows.map((row) => ({
        by: byWhom(seen, row, language),
        reason: row.reason,
        at: inZone(row.at),
      })),
    };
  }

  /** The newest first. */
  private async renewals(seen: SeenCase, language: Language): Promise<Pick<IdentityView, 'accessRenewals'>> {
    if (!isTrusted(seen.roles)) return {};
    const rows = await this.access.of(identityCase(seen));
    return {
      accessRenewals: rows.map((row) => ({
        by: byWhom(seen, row, language),
        proof: say(PROOFS[row.proof], language),
        note: row.note,
        at: inZone(row.at),
      })),
    };
  }
}

/** The office reads names, as in the timeline: of its own people, never of a firm's. */
function byWhom(
  { roles }: SeenCase,
  { accountId: id, name, role }: Pick<LookRow, 'accountId' | 'name' | 'role'>,
  language: Language,
): string {
  const known = isOffice(roles) && !isFirmRole(role) ? name : undefined;
  return actorLabel({ kind: 'person', id, role }, language, known);
}
