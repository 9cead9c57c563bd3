import { timingSafeEqual } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { CLOCK } from '#config/runtime.js';
import { sha256 } from '#kernel/canonical-json.js';
import type { Clock } from '#kernel/clock.js';
import { ERRORS } from '#kernel/error-catalogue.js';
import { HeyiError } from '#kernel/errors.js';
import type { JsonObject } from '#kernel/json.js';
import { IdentityVault } from '../identity/identity-vault.js';
import { maskEmail, maskName, maskPhone } from '../identity/masking.js';
import { type LimitRule, Limits } from '../limits/limits.js';
import { logPrivacyAct } from './privacy-log.js';

/** Whoever found a receipt knows number and code; the telephone number he would have to guess (domain.md §4.12). */
export const PHONE_TRIES: LimitRule = { name: 'privacy-phone', points: 5, seconds: 60 * 60 };

const WHOSE = 'complainant';

export interface OwnContact extends JsonObject {
  readonly name: string;
  readonly phone: string;
}

/** Contact data as the complainant sees and corrects it. Proof is the code, and the telephone number that was left. */
@Injectable()
export class OwnContacts {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(IdentityVault) private readonly vault: IdentityVault,
    @Inject(Limits) private readonly limits: Limits,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Everything that is sealed with the case; null when nothing was left or it was erased. */
  read(caseId: string, manager: EntityManager = this.dataSource.manager): Promise<JsonObject | null> {
    return this.identity(manager, caseId);
  }

  /** For a page that anybody with the code may open: 林**, 138****5678. */
  async masked(caseId: string): Promise<{ name: string; phone: string; email: string | null } | null> {
    const contact = contactOf(await this.read(caseId));
    if (!contact) return null;
    return {
      name: maskName(contact.name),
      phone: maskPhone(contact.phone),
      email: typeof contact.email === 'string' ? maskEmail(contact.email) : null,
    };
  }

  /** Throws PRIVACY.PHONE_WRONG, LIMIT.TOO_MANY. Where no number was left there is none to ask for. */
  async prove(caseId: string, phone: string | undefined): Promise<void> {
    const contact = contactOf(await this.read(caseId));
    if (!contact) return;
    await this.limits.take(PHONE_TRIES, caseId);
    if (!isSame(digitsOf(contact.phone), digitsOf(phone ?? ''))) throw new HeyiError(ERRORS.privacyPhone);
    await this.limits.giveBack(PHONE_TRIES, caseId);
  }

  /** Puts other contact data in the place of the old, which is gone then. Throws RECORD.NOT_FOUND. */
  async correct(caseId: string, contact: OwnContact): Promise<void> {
    const at = this.clock.now();
    await this.dataSource.transaction(async (manager) => {
      await manager.query('SELECT 1 FROM person_identity WHERE case_id = $1 FOR UPDATE', [caseId]);
      const identity = await this.identity(manager, caseId);
      if (!identity) throw new HeyiError(ERRORS.recordNotFound, { what: '联系方式 (contact)' });
      const { sealed, wrappedKey, keyId } = this.vault.seal(caseId, WHOSE, { ...identity, contact });
      await manager.query(
        'UPDATE person_identity SET sealed = $3, wrapped_key = $4, key_id = $5 WHERE case_id = $1 AND role = $2',
        [caseId, WHOSE, sealed, wrappedKey, keyId],
      );
      const entry = { fields: changedFields(contactOf(identity), contact) };
      await logPrivacyAct(manager, caseId, { act: 'corrected', accountId: null, entry, at });
    });
  }

  private async identity(manager: EntityManager, caseId: string): Promise<JsonObject | null> {
    const [row]: { sealed: Buffer; wrappedKey: Buffer; keyId: string }[] = await manager.query(
      `SELECT sealed, wrapped_key AS "wrappedKey", key_id AS "keyId" FROM person_identity
        WHERE case_id = $1 AND role = $2 AND wrapped_key IS NOT NULL`,
      [caseId, WHOSE],
    );
    return row ? this.vault.open(caseId, WHOSE, row) : null;
  }
}

function contactOf(identity: JsonObject | null): OwnContact | null {
  const contact = identity?.contact as OwnContact | undefined;
  return typeof contact?.phone === 'string' ? contact : null;
}

/** 0086, +86, blanks and full-width digits are how somebody writes, not another number. */
function digitsOf(phone: string): string {
  return phone
    .normalize('NFKC')
    .replace(/\D/g, '')
    .replace(/^(?:00)?86(?=1\d{10}$)/, '');
}

function isSame(one: string, other: string): boolean {
  return timingSafeEqual(Buffer.from(sha256(one)), Buffer.from(sha256(other)));
}

function changedFields(before: OwnContact | null, after: OwnContact): string[] {
  return ['name', 'phone', 'email'].filter((field) => before?.[field] !== after[field]);
}
